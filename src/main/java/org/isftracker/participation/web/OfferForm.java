package org.isftracker.participation.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.isftracker.evidence.StatementId;
import org.isftracker.participation.Certainty;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.ContributionView;
import org.isftracker.participation.NewOffer;
import org.isftracker.participation.OfferId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** An offer as a person typed it; one figure alone is both ends of its range. */
record OfferForm(@NotNull @Nullable ContributionKind kind,
		@PositiveOrZero @Max(1_000_000_000_000L) @Nullable Long least,
		@PositiveOrZero @Max(1_000_000_000_000L) @Nullable Long most, @NotNull @Nullable Certainty certainty,
		@PlainWords(max = 2000, lines = true) @Nullable String words, @NotNull @Nullable LocalDate holdsFrom,
		@PlainWords @Nullable String approximately, @NotEmpty @Nullable List<StatementId> statements,
		@Nullable OfferId madeFrom, @PlainWords @Nullable String seek) implements Citing {

	static OfferForm blank() {
		return new OfferForm(null, null, null, null, null, null, null, null, null, null);
	}

	static OfferForm of(ContributionView contribution) {
		var offer = contribution.counting();
		return new OfferForm(contribution.kind(), offer.least(), offer.most(), offer.certainty(), offer.words(), null,
				null, null, offer.id(), null);
	}

	NewOffer toOffer() {
		return new NewOffer(least == null ? most : least, most == null ? least : most, requireNonNull(certainty), words,
				requireNonNull(holdsFrom), approximately, Set.copyOf(cited()));
	}

	ContributionKind certainKind() {
		return requireNonNull(kind);
	}

	OfferId certainMadeFrom() {
		return requireNonNull(madeFrom);
	}

	/** The same words, made from the offer that counts by now. */
	OfferForm madeFrom(OfferId present) {
		return new OfferForm(kind, least, most, certainty, words, holdsFrom, approximately, statements, present, seek);
	}
}
