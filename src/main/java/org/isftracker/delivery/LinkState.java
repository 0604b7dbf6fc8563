package org.isftracker.delivery;

/** Whether a link still opens its briefing. */
public enum LinkState {

	OPEN, ENDED, REVOKED

}
