package org.isftracker.spreadsheet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What the record says of each field, in the words that rows are held against. */
final class Shown {

	private final Map<Field, String> words = new EnumMap<>(Field.class);

	Shown with(Field field, @Nullable String said) {
		if (said != null && !said.isBlank()) {
			words.put(field, said.strip());
		}
		return this;
	}

	Shown with(Field field, @Nullable LocalDate day) {
		return with(field, day == null ? null : day.toString());
	}

	Shown with(Field field, @Nullable Long amount) {
		return with(field, amount == null ? null : amount.toString());
	}

	Map<Field, String> words() {
		return words;
	}

}
