package org.isftracker.participation.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.OtherNations;
import org.isftracker.participation.OtherNations.Asked;
import org.isftracker.participation.Strength;
import org.isftracker.participation.Wording;
import org.isftracker.participation.WordingId;
import org.isftracker.resolution.ProvisionId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** A condition as a person typed it, complete or not. */
record WordingForm(@NotBlank @PlainWords @Nullable String title,
		@NotBlank @PlainWords(max = 20_000, lines = true) @Nullable String words, @NotNull @Nullable ConditionKind kind,
		@NotNull @Nullable Strength strength, @Nullable LocalDate reviewBy, @Nullable List<TermId> terms,
		@Nullable List<ProvisionId> provisions, @Nullable Asked asked,
		@Nullable @Min(1) @Max(OtherNations.MOST) Integer least, @Nullable List<ActorId> among,
		@NotNull @Nullable LocalDate holdsFrom, @PlainWords @Nullable String approximately,
		@NotEmpty @Nullable List<StatementId> statements, @Nullable WordingId madeFrom,
		@PlainWords @Nullable String seek) implements Citing {

	static WordingForm blank() {
		return new WordingForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				null);
	}

	static WordingForm of(ConditionView condition) {
		var others = condition.others();
		return new WordingForm(condition.title(), condition.words(), condition.kind(), condition.strength(),
				condition.reviewBy(), List.copyOf(condition.terms()), List.copyOf(condition.provisions()),
				others == null ? null : others.asked(), others == null ? null : others.least(),
				others == null ? null : List.copyOf(others.among()), null, null, null, condition.version(), null);
	}

	Wording toWording() {
		return new Wording(requireNonNull(title), requireNonNull(words), requireNonNull(kind), requireNonNull(strength),
				reviewBy, chosen(terms), chosen(provisions), others(), requireNonNull(holdsFrom), approximately,
				Set.copyOf(cited()));
	}

	WordingId certainMadeFrom() {
		return requireNonNull(madeFrom);
	}

	/** The same words, made from the wording that counts by now. */
	WordingForm madeFrom(WordingId present) {
		return new WordingForm(title, words, kind, strength, reviewBy, terms, provisions, asked, least, among,
				holdsFrom, approximately, statements, present, seek);
	}

	/** Whether nations are named, or a number is, of whom nothing is asked. */
	boolean asksNothing() {
		return asked == null && (least != null || !chosen(among).isEmpty());
	}

	private @Nullable OtherNations others() {
		return asked == null ? null : new OtherNations(asked, asked == Asked.ENOUGH_COME ? least : null, chosen(among));
	}

	private static <T> Set<T> chosen(@Nullable List<T> some) {
		return some == null ? Set.of() : some.stream().filter(Objects::nonNull).collect(Collectors.toSet());
	}
}
