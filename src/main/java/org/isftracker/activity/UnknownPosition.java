package org.isftracker.activity;

/** Refused because the position was not given by this database. */
public class UnknownPosition extends RuntimeException {

	UnknownPosition(FeedPosition position) {
		super("Nobody was given the position " + position);
	}

}
