package org.isftracker.api.web;

/** A field of a request is wrong in a way that only the record could tell. */
class WrongField extends RuntimeException {

	private final String field;

	private final String code;

	WrongField(String field, String code) {
		super(field + ": " + code);
		this.field = field;
		this.code = code;
	}

	String field() {
		return field;
	}

	/** The message: {@code api.problem.<code>}. */
	String code() {
		return code;
	}

}
