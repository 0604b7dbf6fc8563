package org.isftracker.interchange;

/** A footnote: its mark (a number or stars) and its words. */
public record ReadNote(String mark, String text, int line) {

}
