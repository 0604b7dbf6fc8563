package org.isftracker.participation;

/** Where a proposed status stands. */
public enum ProposalState {

	PROPOSED, SIGNED, RETURNED, TAKEN_BACK

}
