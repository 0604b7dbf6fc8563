package org.isftracker.mandate;

/** Whether a draft settles a term, leaves it out, or holds it in square brackets. */
public enum ReadingState {

	STATED, SILENT, BRACKETED

}
