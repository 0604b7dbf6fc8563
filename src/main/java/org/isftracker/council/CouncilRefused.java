package org.isftracker.council;

import java.util.Locale;

/**
 * A membership, vote, position or day was refused; the code is a message that says why.
 */
public class CouncilRefused extends RuntimeException {

	private final Reason reason;

	CouncilRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** The field that has to be put right. */
	public String field() {
		return reason.field;
	}

	/** The message: {@code council.refused.<reason>}. */
	public String code() {
		return "council.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether a record is not known, or not to be seen by who asks. */
	public boolean isUnknown() {
		return reason == Reason.UNKNOWN_RECORD;
	}

	enum Reason {

		ENDS_BEFORE_IT_BEGINS("to"), SERVES_ALREADY("actor"), NO_MEMBER("rows"), VOTE_IN_THE_FUTURE("holdsFrom"),
		UNKNOWN_RECORD("draft"), UNKNOWN_ACTOR("actor"), UNKNOWN_TERM("term"), UNKNOWN_STATEMENT("statements"),
		NO_STATEMENT("statements"), UNKNOWN_CHOICE_RECORDED("basis");

		private final String field;

		Reason(String field) {
			this.field = field;
		}

	}

}
