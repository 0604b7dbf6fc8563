package org.isftracker.api.web;

/** There is no such record, or none that the caller may see. */
class Missing extends RuntimeException {

	Missing() {
		super("No such record");
	}

}
