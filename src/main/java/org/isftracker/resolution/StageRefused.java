package org.isftracker.resolution;

import java.util.Locale;

/** A move of a draft's stage was refused, and why; the draft stays where it was. */
public class StageRefused extends RuntimeException {

	private final Reason reason;

	StageRefused(Reason reason) {
		super("The stage was not moved: " + reason);
		this.reason = reason;
	}

	static void when(boolean refused, Reason reason) {
		if (refused) {
			throw new StageRefused(reason);
		}
	}

	public Reason reason() {
		return reason;
	}

	/** The key of the message that says why and what would be accepted. */
	public String message() {
		return "resolution.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Why a move is refused. */
	public enum Reason {

		MOVE_NOT_ALLOWED, MOVED_MEANWHILE, DAY_IN_THE_FUTURE, BEFORE_THE_LAST_MOVE, DEADLINE_MISSING,
		DEADLINE_OUT_OF_PLACE, DEADLINE_BEFORE_THE_MOVE, NO_CLAUSES, HOUR_DOES_NOT_EXIST, STATEMENT_UNKNOWN

	}

}
