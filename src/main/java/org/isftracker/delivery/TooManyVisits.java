package org.isftracker.delivery;

/** Refused because too much was asked from one address of late. */
public class TooManyVisits extends RuntimeException {

	/** After how many seconds it may be tried again. */
	public long seconds() {
		return LinkVisits.WINDOW.toSeconds();
	}

}
