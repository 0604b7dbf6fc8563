package org.isftracker.scenario.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;

import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What a person typed to name a suggested wording. */
record NameForm(@NotBlank @PlainWords @Nullable String title,
		@PlainWords(max = 5000, lines = true) @Nullable String note) {

	String certainTitle() {
		return requireNonNull(title);
	}

}
