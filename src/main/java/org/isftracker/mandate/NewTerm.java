package org.isftracker.mandate;

/**
 * A term to be tracked: its name is unique and at most 200 characters, its question at
 * most 1,000.
 */
public record NewTerm(Dimension dimension, String name, String question) {

}
