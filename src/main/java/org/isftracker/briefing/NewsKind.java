package org.isftracker.briefing;

/** What may be new against what a briefing is compared with. */
public enum NewsKind {

	TEXT, TERMS, STATUSES, READINESS, CONDITIONS, TROOPS, POSITIONS, VOTES

}
