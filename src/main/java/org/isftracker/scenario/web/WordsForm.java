package org.isftracker.scenario.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;

import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** Other words for one clause. */
record WordsForm(@NotBlank @PlainWords(max = 20_000, lines = true) @Nullable String words) {

	String certain() {
		return requireNonNull(words);
	}

}
