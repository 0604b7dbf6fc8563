package org.isftracker.interchange;

import java.util.Locale;

/** A correction of a text before its import was refused, and why; nothing changed. */
public class CorrectionRefused extends RuntimeException {

	private final Reason reason;

	CorrectionRefused(Reason reason) {
		super("The text was not corrected: " + reason);
		this.reason = reason;
	}

	static void when(boolean refused, Reason reason) {
		if (refused) {
			throw new CorrectionRefused(reason);
		}
	}

	public Reason reason() {
		return reason;
	}

	/** The key of the message that says why and what would be accepted. */
	public String message() {
		return "interchange.correction." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Why a correction is refused. */
	public enum Reason {

		GONE, CHANGED_MEANWHILE, WORDS_MISSING, TOO_LONG, AT_THE_TOP, TOO_DEEP, NOTHING_ABOVE, NO_CLAUSE, NO_CUT,
		NOTHING_TO_UNDO, TOO_MANY

	}

}
