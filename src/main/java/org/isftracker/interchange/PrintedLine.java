package org.isftracker.interchange;

import org.isftracker.document.WordForm;
import org.isftracker.resolution.ClauseText;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a draft as the United Nations print it. The key tells it from the others
 * of its draft, {@code part} counts the paragraphs of one heading or closing text, and
 * {@code italic} is how many characters from the first stand in italics.
 */
record PrintedLine(Role role, @Nullable ClauseText clause, int part, String words, int italic, WordForm form) {

	/**
	 * What names the same paragraph in a draft where another clause stands for this one.
	 */
	String key(@Nullable Object standsFor) {
		return role + " " + (standsFor == null ? "" : standsFor) + " " + part;
	}

	String key() {
		return key(clause == null ? null : clause.id());
	}

	/** The number or letter in front of the words; empty if there is none. */
	String marker() {
		return clause == null || role != Role.WORDS ? "" : clause.marker();
	}

	int level() {
		return clause == null ? 0 : clause.level();
	}

	/** What a paragraph is in its draft. */
	enum Role {

		ORGANIZATION, COUNCIL, DATE, LANGUAGE, SPONSORS, ENACTING, HEADING, WORDS, CLOSING, ANNEX_TITLE, END

	}

}
