package org.isftracker.comparison.web;

/** Refuses a request that is larger than what is compared at once. */
class TooMuchText extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TooMuchText() {
		super("The request is larger than what is compared at once");
	}

}
