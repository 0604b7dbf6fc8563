package org.isftracker.briefing;

/** Whether a briefing may still be edited. */
public enum BriefingState {

	PREPARED, RELEASED

}
