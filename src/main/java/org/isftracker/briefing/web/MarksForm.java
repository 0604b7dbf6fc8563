package org.isftracker.briefing.web;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/**
 * The words for the handling of briefings, a line each, and those that were there before.
 */
record MarksForm(@PlainWords(max = 10_000, lines = true) @Nullable String marks,
		@PlainWords(max = 10_000, lines = true) @Nullable String before) {

	List<String> toMarks() {
		return lines(marks);
	}

	List<String> toBefore() {
		return lines(before);
	}

	private static List<String> lines(@Nullable String words) {
		return requireNonNullElse(words, "").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}
}
