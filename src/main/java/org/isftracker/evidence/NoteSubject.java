package org.isftracker.evidence;

/** The kinds of record that a note can stand on. */
public enum NoteSubject {

	DRAFT, PROVISION, TERM, ACTOR, CONDITION, STATEMENT

}
