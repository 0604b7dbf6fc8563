package org.isftracker.evidence;

/**
 * How a record may be used. What is in confidence never reaches a reader or a released
 * briefing.
 */
public enum Usage {

	PUBLIC, INTERNAL, IN_CONFIDENCE

}
