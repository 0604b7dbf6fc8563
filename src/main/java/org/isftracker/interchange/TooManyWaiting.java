package org.isftracker.interchange;

/** A text was not kept: its owner has as many as one may have. */
public class TooManyWaiting extends RuntimeException {

	TooManyWaiting() {
		super("No more texts are kept for this person");
	}

}
