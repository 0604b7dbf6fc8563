package org.isftracker.council;

/** Whether a vote was cast and recorded, or is what we expect. */
public enum VoteBasis {

	EXPECTED, RECORDED

}
