package org.isftracker.evidence;

/** A statement that a picker offers, and whether it is ticked already. */
public record Offered(Citation statement, boolean chosen) {

}
