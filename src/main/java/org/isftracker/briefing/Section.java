package org.isftracker.briefing;

/** What a briefing is made of below its bottom line, in the order that is usual. */
public enum Section {

	STAGE, NEWS, CHANGES, TERMS, NATIONS, FORCE, COUNCIL, DOUBTS, WATCH, SOURCES;

	/** Whether it may be left out; statements are never printed without their sources. */
	public boolean canBeLeftOut() {
		return this != SOURCES;
	}

	/** Where a person comments on it. */
	public Place place() {
		return Place.valueOf(name());
	}

}
