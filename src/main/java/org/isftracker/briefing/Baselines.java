package org.isftracker.briefing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isftracker.briefing.BriefingContent.SinceLine;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a briefing is compared with. */
@Component("briefingBaselines")
class Baselines {

	private static final Before NOTHING = new Before(new SinceLine(null, null, List.of()), null, null);

	private static final List<NewsKind> ALL = Arrays.asList(NewsKind.values());

	/** Statuses, offers and positions do not hang on a text. */
	private static final List<NewsKind> OF_A_TEXT = List.of(NewsKind.TEXT, NewsKind.TERMS, NewsKind.READINESS,
			NewsKind.CONDITIONS, NewsKind.VOTES);

	private final DraftReading drafts;

	private final Gathering gathering;

	private final Phrases phrases;

	Baselines(DraftReading drafts, Gathering gathering, Phrases phrases) {
		this.drafts = drafts;
		this.gathering = gathering;
		this.phrases = phrases;
	}

	Before of(BriefingPlan plan, Optional<BriefingContent> previous) {
		var baseline = plan.baseline();
		return switch (baseline.kind()) {
			case BRIEFING -> previous.map(this::briefing).orElse(NOTHING);
			case DRAFT -> draft(requireNonNull(baseline.draft()), plan.asOf());
			case DAY -> day(requireNonNull(baseline.day()));
		};
	}

	private Before briefing(BriefingContent previous) {
		var words = phrases.say("briefing.since.briefing", requireNonNull(previous.number()));
		return new Before(new SinceLine(words, previous.text().id(), ALL), DraftId.of(previous.text().id()),
				previous.findings());
	}

	private Before draft(DraftId draft, @Nullable LocalDate asOf) {
		return drafts.summaries()
			.stream()
			.filter(summary -> summary.id().equals(draft))
			.findFirst()
			.map(summary -> before(summary.label(), draft, asOf, OF_A_TEXT))
			.orElse(NOTHING);
	}

	private Before day(LocalDate day) {
		var words = phrases.day(day, null);
		return circulatedBy(day).map(draft -> before(words, draft.id(), day, ALL)).orElse(NOTHING);
	}

	private Before before(String words, DraftId draft, @Nullable LocalDate asOf, List<NewsKind> compared) {
		return gathering.of(draft, asOf)
			.map(gathered -> new Before(new SinceLine(words, draft.toString(), compared), draft,
					gathering.findings(gathered, new Sourcebook(Map.of()))))
			.orElse(NOTHING);
	}

	/** The newest text of the main line that was circulated by then. */
	private Optional<DraftSummary> circulatedBy(LocalDate day) {
		return drafts.summaries()
			.stream()
			.filter(draft -> !draft.working() && !draft.rival())
			.filter(draft -> draft.datedOn() != null && !draft.datedOn().isAfter(day))
			.findFirst();
	}

}
