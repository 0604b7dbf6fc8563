package org.isftracker.resolution;

import java.util.Locale;

/** An edit of a clause was refused, and why; nothing was changed. */
public class ClauseRefused extends RuntimeException {

	private final Reason reason;

	ClauseRefused(Reason reason) {
		super("The clause was not edited: " + reason);
		this.reason = reason;
	}

	static void when(boolean refused, Reason reason) {
		if (refused) {
			throw new ClauseRefused(reason);
		}
	}

	public Reason reason() {
		return reason;
	}

	/** The key of the message that says why and what would be accepted. */
	public String message() {
		return "resolution.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Why an edit is refused. */
	public enum Reason {

		WORDS_MISSING, TOO_LONG, CIRCULATED, SPLIT_LEAVES_NOTHING, SPLIT_PLACE_UNKNOWN, NOTHING_TO_JOIN,
		NEXT_HAS_CHANGED, HEADING_IN_THE_WAY, CLOSING_IN_THE_WAY, NOTHING_ABOVE, NOTHING_BELOW,
		NO_CLAUSE_TO_STAND_UNDER, TOO_DEEP, OUTERMOST, LEVEL_SKIPPED, ANNEX_UNKNOWN

	}

}
