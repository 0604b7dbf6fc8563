package org.isftracker.spreadsheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list holds. */
public enum Field {

	KEY, NAME, NATION, TITLE, KIND, NOTE, REGIONAL_GROUP, SPEAKER, SPEAKER_NOTE, ADDRESSEE, SAID_ON, STRENGTH, LEAST,
	MOST, CERTAINTY, HOLDS_FROM, APPROXIMATELY, OUTLET, PUBLISHED_ON, ADDRESS, LANGUAGE, GRADE, FORM, WORDS,
	TRANSLATION, USAGE, SUPERSEDES, REVIEW_BY, TERMS, STATEMENTS;

	/** The word or words that stand above its column, such as {@code Said on}. */
	public String header() {
		var words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/** The field that a header names, however it is capitalised and spaced. */
	static Optional<Field> of(String header) {
		var wanted = Folded.letters(header);
		return Arrays.stream(values()).filter(field -> Folded.letters(field.name()).equals(wanted)).findFirst();
	}

}
