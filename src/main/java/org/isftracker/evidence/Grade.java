package org.isftracker.evidence;

/** How good the source of a statement is, best first. */
public enum Grade {

	OFFICIAL_TEXT, ON_RECORD, ATTRIBUTED_OFFICIAL, UNATTRIBUTED, ANALYSIS

}
