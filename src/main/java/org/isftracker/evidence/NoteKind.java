package org.isftracker.evidence;

/** What a note is about. */
public enum NoteKind {

	OPEN_QUESTION, RISK, PROCESS_FACT, REMARK

}
