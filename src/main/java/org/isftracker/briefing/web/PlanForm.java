package org.isftracker.briefing.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.isftracker.briefing.Baseline;
import org.isftracker.briefing.BriefingPlan;
import org.isftracker.resolution.DraftId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/**
 * What a briefing is to be as a person typed it, complete or not. The baseline is
 * {@code briefing}, {@code day} or the identity of a draft.
 */
record PlanForm(@NotNull @Nullable UUID draft, @Nullable String baseline, @Nullable LocalDate day,
		@PlainWords @Nullable String audience, @NotBlank @PlainWords @Nullable String handling,
		@Nullable LocalDate asOf, @Nullable Integer version) {

	static final String BRIEFING = "briefing";

	static final String DAY = "day";

	static PlanForm of(BriefingPlan plan, @Nullable Integer version) {
		var baseline = plan.baseline();
		var chosen = switch (baseline.kind()) {
			case BRIEFING -> BRIEFING;
			case DAY -> DAY;
			case DRAFT -> String.valueOf(baseline.draft());
		};
		return new PlanForm(plan.draft().id(), chosen, baseline.day(), plan.audience(), plan.handling(), plan.asOf(),
				version);
	}

	BriefingPlan toPlan() {
		return new BriefingPlan(new DraftId(requireNonNull(draft)), toBaseline(), requireNonNullElse(audience, ""),
				requireNonNull(handling), asOf);
	}

	private Baseline toBaseline() {
		if (DAY.equals(baseline)) {
			return new Baseline(Baseline.Kind.DAY, null, day);
		}
		return isDraft() ? new Baseline(Baseline.Kind.DRAFT, text(), null) : Baseline.LAST_BRIEFING;
	}

	private boolean isDraft() {
		return baseline != null && !baseline.isBlank() && !BRIEFING.equals(baseline) && !DAY.equals(baseline);
	}

	private @Nullable DraftId text() {
		try {
			return DraftId.of(requireNonNullElse(baseline, ""));
		}
		catch (IllegalArgumentException noId) {
			return null;
		}
	}

	int certainVersion() {
		return requireNonNullElse(version, -1);
	}

	/** The same, made from the version that counts by now. */
	PlanForm at(int present) {
		return new PlanForm(draft, baseline, day, audience, handling, asOf, present);
	}
}
