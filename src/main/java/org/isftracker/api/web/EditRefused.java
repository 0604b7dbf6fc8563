package org.isftracker.api.web;

import org.springframework.http.HttpStatus;

/** Refused because the edit names no version, or not the present one. */
class EditRefused extends RuntimeException {

	private final HttpStatus status;

	EditRefused(HttpStatus status) {
		super(status.getReasonPhrase());
		this.status = status;
	}

	HttpStatus status() {
		return status;
	}

}
