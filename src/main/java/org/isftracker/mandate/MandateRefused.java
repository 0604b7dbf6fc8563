package org.isftracker.mandate;

import java.util.Locale;

/** A term or reading was refused; the code is a message that says why. */
public class MandateRefused extends RuntimeException {

	private final Reason reason;

	MandateRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** The field that has to be put right. */
	public String field() {
		return reason.field;
	}

	/** The message: {@code mandate.refused.<reason>}. */
	public String code() {
		return "mandate.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether somebody else changed the term since the form was opened. */
	public boolean isStale() {
		return reason == Reason.CHANGED_MEANWHILE;
	}

	/** Whether the draft or term is not known, or not to be seen by who asks. */
	public boolean isUnknown() {
		return reason == Reason.UNKNOWN_RECORD;
	}

	enum Reason {

		NAME_TAKEN("name"), UNKNOWN_RECORD("term"), CHANGED_MEANWHILE("name"), SILENCE_WITH_WORDS("state"),
		SILENCE_WITH_CLAUSES("clauses"), VALUE_MISSING("value"), NUMBER_WITHOUT_UNIT("unit"),
		CLAUSE_OF_ANOTHER_DRAFT("clauses"), UNKNOWN_STATEMENT("statements"), NOT_READ("term");

		private final String field;

		Reason(String field) {
			this.field = field;
		}

	}

}
