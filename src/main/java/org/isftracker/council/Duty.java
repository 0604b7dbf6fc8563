package org.isftracker.council;

/** Why a day follows from a text. */
public enum Duty {

	SILENCE_ENDS, REPORT_DUE, MANDATE_ENDS

}
