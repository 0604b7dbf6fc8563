package org.isftracker.scenario;

import java.util.Locale;

/** What this module refuses; the code is the message that says why, the field where. */
public class ScenarioRefused extends RuntimeException {

	private final Reason reason;

	ScenarioRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** The field that has to be put right. */
	public String field() {
		return reason.field;
	}

	/** The message: {@code scenario.refused.<reason>}. */
	public String code() {
		return "scenario.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether the record is not known, or not to be seen by who asks. */
	public boolean isUnknown() {
		return reason == Reason.UNKNOWN_RECORD;
	}

	/** Whether somebody else saved since the form was opened. */
	public boolean isStale() {
		return reason == Reason.CHANGED_MEANWHILE;
	}

	static void when(boolean refused, Reason reason) {
		if (refused) {
			throw new ScenarioRefused(reason);
		}
	}

	enum Reason {

		UNKNOWN_RECORD("seen"), CHANGED_MEANWHILE("seen"), OTHER_TERM("rows"), TWO_ANSWERS("rows"),
		NO_SUCH_DRAFT("draft"), TOO_MANY_TERMS("terms"), NO_GOAL("nations");

		private final String field;

		Reason(String field) {
			this.field = field;
		}

	}

}
