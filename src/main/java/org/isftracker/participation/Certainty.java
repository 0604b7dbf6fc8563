package org.isftracker.participation;

/** How certain an offer is, least first. */
public enum Certainty {

	STATED, PLEDGED, CONFIRMED, DEPLOYED

}
