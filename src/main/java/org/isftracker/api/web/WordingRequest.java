package org.isftracker.api.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;

import org.isftracker.resolution.Wording;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** All that a clause is to say. */
record WordingRequest(@PlainWords(max = 500, lines = true) @Nullable String heading,
		@NotBlank @PlainWords(max = Wording.LONGEST, lines = true) @Nullable String words,
		@PlainWords(max = Wording.LONGEST, lines = true) @Nullable String closing,
		@PlainWords(max = 20) @Nullable String labelSuffix) {

	Wording wording() {
		return new Wording(heading, Objects.requireNonNull(words), closing, labelSuffix);
	}

}
