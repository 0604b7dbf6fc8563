package org.isftracker.comparison.web;

/** Refuses to compare a draft that is not there for who asks. */
class MissingDraft extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MissingDraft() {
		super("No such draft");
	}

}
