package org.isftracker.briefing.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.isftracker.briefing.BriefingView;
import org.isftracker.briefing.BriefingWords;
import org.isftracker.resolution.DraftId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** The words of a briefing as a person typed them, complete or not. */
record BriefingForm(@NotNull @Nullable UUID draft, @Nullable UUID baseline,
		@NotBlank @PlainWords @Nullable String headline,
		@NotBlank @PlainWords(max = 20_000, lines = true) @Nullable String summary,
		@PlainWords(max = 20_000, lines = true) @Nullable String toWatch,
		@NotBlank @PlainWords @Nullable String handling, @Nullable Integer version) {

	static BriefingForm of(BriefingView briefing) {
		var baseline = briefing.baseline();
		return new BriefingForm(briefing.draft().id(), baseline == null ? null : baseline.id(), briefing.headline(),
				briefing.summary(), briefing.toWatch(), briefing.handling(), briefing.version());
	}

	BriefingWords toWords() {
		return new BriefingWords(new DraftId(requireNonNull(draft)), baseline == null ? null : new DraftId(baseline),
				requireNonNull(headline), requireNonNull(summary), requireNonNullElse(toWatch, ""),
				requireNonNull(handling));
	}

	int certainVersion() {
		return requireNonNullElse(version, -1);
	}

	/** The same words, made from the version that counts by now. */
	BriefingForm at(int present) {
		return new BriefingForm(draft, baseline, headline, summary, toWatch, handling, present);
	}
}
