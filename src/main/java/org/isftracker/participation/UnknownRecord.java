package org.isftracker.participation;

/**
 * A command named a nation, a proposal, a contribution or a condition that does not
 * exist.
 */
public class UnknownRecord extends RuntimeException {

}
