package org.isftracker.comparison.web;

/** Refuses a request where one of the two texts, or a clause of it, is not there. */
class MissingText extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String side;

	MissingText(String side) {
		super("No text was given as " + side);
		this.side = side;
	}

	String side() {
		return side;
	}

}
