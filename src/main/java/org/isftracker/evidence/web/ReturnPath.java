package org.isftracker.evidence.web;

import org.jspecify.annotations.Nullable;

/**
 * Where to go back to after a form that was opened from another page: only ever a page of
 * this site.
 */
final class ReturnPath {

	private ReturnPath() {
	}

	static String or(@Nullable String wanted, String otherwise) {
		return (wanted != null && wanted.matches("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*")) ? wanted : otherwise;
	}

}
