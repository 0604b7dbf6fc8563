package org.isftracker.mandate;

/** One thing that the mandate settles, and the question that a draft answers on it. */
public record TermView(TermId id, Dimension dimension, String name, String question, boolean archived, int version) {

}
