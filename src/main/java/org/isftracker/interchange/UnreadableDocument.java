package org.isftracker.interchange;

import java.util.List;
import java.util.Locale;

/**
 * The refusal of a document that cannot be read as a resolution; says what was missed or
 * which bound it exceeds.
 */
public class UnreadableDocument extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final transient List<String> values;

	public UnreadableDocument(Reason reason, String... values) {
		super(reason.name());
		this.reason = reason;
		this.values = List.of(values);
	}

	public Reason reason() {
		return reason;
	}

	public List<String> values() {
		return values;
	}

	/** The key of the sentence that tells a person, in the messages of this module. */
	public String messageKey() {
		return "interchange.refusal." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Why a document was refused. */
	public enum Reason {

		EMPTY, NOT_TEXT, TOO_LONG, TOO_MANY_PARAGRAPHS, PRESIDENTIAL_STATEMENT, NO_ENACTING_WORDS, NO_PARAGRAPHS,
		DAMAGED, HOSTILE, ENCRYPTED, NO_TEXT_LAYER, WRONG_FORMAT, OLD_WORD, SWOLLEN, TOO_SLOW, TOO_MANY_PAGES, LOOPING

	}

}
