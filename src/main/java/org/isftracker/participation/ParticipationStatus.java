package org.isftracker.participation;

/** A nation's place on the ladder. */
public enum ParticipationStatus {

	APPROACHED, CONSIDERING, CONDITIONAL, PLEDGED, COMMITTED, DEPLOYED, SUSPENDED, DECLINED, WITHDRAWN

}
