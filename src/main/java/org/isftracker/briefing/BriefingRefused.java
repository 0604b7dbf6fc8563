package org.isftracker.briefing;

import java.util.Locale;

/** A briefing was not recorded or released; the code is a message that says why. */
public class BriefingRefused extends RuntimeException {

	private final Reason reason;

	BriefingRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** The field that has to be put right. */
	public String field() {
		return reason.field;
	}

	/** The message: {@code briefing.refused.<reason>}. */
	public String code() {
		return "briefing.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether somebody else changed the briefing since the page was opened. */
	public boolean isStale() {
		return reason == Reason.CHANGED_MEANWHILE;
	}

	enum Reason {

		UNKNOWN_DRAFT("draft"), NOT_CIRCULATED("reason"), NO_REASON("reason"), CHANGED_MEANWHILE("headline"),
		RELEASED_ALREADY("reason"), SAME_DRAFT("baseline");

		private final String field;

		Reason(String field) {
			this.field = field;
		}

	}

}
