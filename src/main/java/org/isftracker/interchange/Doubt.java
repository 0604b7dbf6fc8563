package org.isftracker.interchange;

import java.util.List;
import java.util.Locale;

/**
 * Something the reader is not sure of, with the line (from 1) it stands on and the words
 * it concerns.
 */
public record Doubt(int line, Kind kind, List<String> values) {

	static Doubt of(int line, Kind kind, String... values) {
		return new Doubt(line, kind, List.of(values));
	}

	/** The key of the sentence that tells a person, in the messages of this module. */
	public String messageKey() {
		return "interchange.doubt." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What is doubtful. */
	public enum Kind {

		ENACTING_WORDS_MISSING, NUMBER_SKIPPED, NUMBER_REPEATED, NUMBER_MISSING, LABEL_OUT_OF_ORDER, LABEL_MISREAD,
		OPENING_UNUSUAL, TEXT_BETWEEN_LISTS, TEXT_AFTER_END, ANNEX_WITHOUT_HEADING, NUMBER_UNEXPECTED,
		NOTE_MARK_IN_TEXT, ORDER_UNCERTAIN, NO_PREAMBLE, NO_OPERATIVE_PART

	}

}
