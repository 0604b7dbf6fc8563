package org.isftracker.resolution;

/** Which part of a draft a clause stands in. */
public enum ClauseKind {

	PREAMBULAR, OPERATIVE, ANNEX

}
