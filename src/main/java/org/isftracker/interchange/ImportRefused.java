package org.isftracker.interchange;

import java.util.Locale;

/** An import was refused, and why; nothing was stored. */
public class ImportRefused extends RuntimeException {

	private final Reason reason;

	private final int paragraph;

	ImportRefused(Reason reason, int paragraph) {
		super("The text was not imported: " + reason);
		this.reason = reason;
		this.paragraph = paragraph;
	}

	public Reason reason() {
		return reason;
	}

	/** The paragraph at fault, counted from 0. */
	public int paragraph() {
		return paragraph;
	}

	/** The key of the message that says why and what would be accepted. */
	public String message() {
		return "interchange.import.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Why an import is refused. */
	public enum Reason {

		NOTHING_TO_STAND_UNDER, NOTHING_TO_CLOSE, HEADING_OF_NOTHING, PARAGRAPH_TOO_LONG, TITLE_TOO_LONG, NOTHING_LEFT,
		NO_WORDS

	}

}
