package org.isftracker.briefing;

import java.util.Locale;

/** A briefing was not recorded or released; the code is a message that says why. */
public class BriefingRefused extends RuntimeException {

	private final Reason reason;

	BriefingRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	static void when(boolean refused, Reason reason) {
		if (refused) {
			throw new BriefingRefused(reason);
		}
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
		return reason == Reason.CHANGED_MEANWHILE || reason == Reason.PLAN_CHANGED_MEANWHILE
				|| reason == Reason.MARKS_CHANGED_MEANWHILE;
	}

	enum Reason {

		UNKNOWN_DRAFT("draft"), NOT_CIRCULATED("reason"), NO_REASON("reason"), CHANGED_MEANWHILE("words"),
		PLAN_CHANGED_MEANWHILE("draft"), RELEASED_ALREADY("reason"), SAME_DRAFT("baseline"),
		UNKNOWN_BASELINE("baseline"), NO_BASELINE("baseline"), NO_DAY("day"), DAY_IN_THE_FUTURE("day"),
		AS_OF_IN_THE_FUTURE("asOf"), NOT_WRITTEN("reason"), IN_CONFIDENCE("reason"), NOT_RELEASED("reason"),
		WITHDRAWN_ALREADY("reason"), NO_MARK("marks"), MARK_TOO_LONG("marks"), MARKS_CHANGED_MEANWHILE("marks");

		private final String field;

		Reason(String field) {
			this.field = field;
		}

	}

}
