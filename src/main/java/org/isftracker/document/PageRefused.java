package org.isftracker.document;

/** A page that cannot be set: it is too long, or not well-formed. */
public class PageRefused extends RuntimeException {

	PageRefused(String reason) {
		super(reason);
	}

	PageRefused(String reason, Throwable cause) {
		super(reason, cause);
	}

}
