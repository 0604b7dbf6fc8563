package org.isftracker.assessment;

/** Why something waits in the review queue. */
public enum ReviewKind {

	/** The words changed since the last verdict. */
	STALE,

	/** A date has passed since the last verdict. */
	DUE,

	/** Two persons judged the same words differently. */
	DISPUTED,

	/** Nobody judged the condition under this text. */
	UNASSESSED,

	/** A nation's status was proposed, and no lead has decided. */
	PROPOSED

}
