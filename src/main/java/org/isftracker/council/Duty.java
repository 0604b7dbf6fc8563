package org.isftracker.council;

/** Why a day follows from a text. */
public enum Duty {

	/** The hour until which silence counts as consent. */
	SILENCE_ENDS,

	/** A report that the text asks for, once or again and again. */
	REPORT_DUE,

	/** A review of the mandate, once or again and again. */
	REVIEW_DUE,

	/** The last day of the mandate. */
	MANDATE_ENDS,

	/** Any other day that a reading names. */
	DAY_NAMED

}
