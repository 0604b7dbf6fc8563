package org.isftracker.mandate.web;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.NewTerm;
import org.isftracker.mandate.TermView;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What a person typed of a term, complete or not. */
record TermForm(@NotNull @Nullable Dimension dimension, @NotBlank @PlainWords @Nullable String name,
		@NotBlank @PlainWords(max = 1000, lines = true) @Nullable String question, @Nullable Integer version) {

	static TermForm blank() {
		return new TermForm(null, null, null, null);
	}

	static TermForm of(TermView term) {
		return new TermForm(term.dimension(), term.name(), term.question(), term.version());
	}

	NewTerm toTerm() {
		return new NewTerm(requireNonNull(dimension), requireNonNull(name), requireNonNull(question));
	}

	int madeFrom() {
		return Optional.ofNullable(version).orElse(-1);
	}

}
