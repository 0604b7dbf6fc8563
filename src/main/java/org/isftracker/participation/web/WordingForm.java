package org.isftracker.participation.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.Strength;
import org.isftracker.participation.Wording;
import org.isftracker.participation.WordingId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** A condition as a person typed it, complete or not. */
record WordingForm(@NotBlank @PlainWords @Nullable String title,
		@NotBlank @PlainWords(max = 20_000, lines = true) @Nullable String words, @NotNull @Nullable ConditionKind kind,
		@NotNull @Nullable Strength strength, @Nullable LocalDate reviewBy, @Nullable List<TermId> terms,
		@NotNull @Nullable LocalDate holdsFrom, @PlainWords @Nullable String approximately,
		@NotEmpty @Nullable List<StatementId> statements, @Nullable WordingId madeFrom,
		@PlainWords @Nullable String seek) implements Citing {

	static WordingForm blank() {
		return new WordingForm(null, null, null, null, null, null, null, null, null, null, null);
	}

	static WordingForm of(ConditionView condition) {
		return new WordingForm(condition.title(), condition.words(), condition.kind(), condition.strength(),
				condition.reviewBy(), List.copyOf(condition.terms()), null, null, null, condition.version(), null);
	}

	Wording toWording() {
		return new Wording(requireNonNull(title), requireNonNull(words), requireNonNull(kind), requireNonNull(strength),
				reviewBy, chosenTerms(), requireNonNull(holdsFrom), approximately, Set.copyOf(cited()));
	}

	WordingId certainMadeFrom() {
		return requireNonNull(madeFrom);
	}

	/** The same words, made from the wording that counts by now. */
	WordingForm madeFrom(WordingId present) {
		return new WordingForm(title, words, kind, strength, reviewBy, terms, holdsFrom, approximately, statements,
				present, seek);
	}

	private Set<TermId> chosenTerms() {
		return terms == null ? Set.of() : terms.stream().filter(Objects::nonNull).collect(Collectors.toSet());
	}
}
