package org.isftracker.briefing;

/** A command named a briefing that does not exist. */
public class UnknownBriefing extends RuntimeException {

}
