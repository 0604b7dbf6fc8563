package org.isftracker.briefing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.briefing.BriefingRefused.Reason;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.wording.Times;
import org.springframework.stereotype.Component;

/** Whether a briefing can be made by a plan. */
@Component("briefingPlanCheck")
class PlanCheck {

	private final DraftReading drafts;

	private final Clock clock;

	PlanCheck(DraftReading drafts, Clock clock) {
		this.drafts = drafts;
		this.clock = clock;
	}

	void check(BriefingPlan plan) {
		var baseline = plan.baseline();
		var known = known();
		BriefingRefused.when(!known.contains(plan.draft()), Reason.UNKNOWN_DRAFT);
		BriefingRefused.when(plan.draft().equals(baseline.draft()), Reason.SAME_DRAFT);
		BriefingRefused.when(Optional.ofNullable(baseline.draft()).filter(draft -> !known.contains(draft)).isPresent(),
				Reason.UNKNOWN_BASELINE);
		BriefingRefused.when(baseline.kind() == Baseline.Kind.DRAFT && baseline.draft() == null, Reason.NO_BASELINE);
		BriefingRefused.when(baseline.kind() == Baseline.Kind.DAY && baseline.day() == null, Reason.NO_DAY);
		var today = LocalDate.ofInstant(clock.instant(), Times.NEW_YORK);
		BriefingRefused.when(Stream.ofNullable(plan.asOf()).anyMatch(day -> day.isAfter(today)),
				Reason.AS_OF_IN_THE_FUTURE);
		BriefingRefused.when(Stream.ofNullable(baseline.day()).anyMatch(day -> day.isAfter(today)),
				Reason.DAY_IN_THE_FUTURE);
	}

	/** The drafts that readers may see. */
	private Set<DraftId> known() {
		return PublicEyes.read(drafts::summaries).stream().map(DraftSummary::id).collect(Collectors.toSet());
	}

}
