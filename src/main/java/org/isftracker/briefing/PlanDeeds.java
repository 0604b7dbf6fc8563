package org.isftracker.briefing;

import org.isftracker.activity.Deed;

/** What was changed in the plan of a briefing, as the activity tells it. */
final class PlanDeeds {

	private PlanDeeds() {
	}

	static Deed of(BriefingView before, BriefingPlan after) {
		var plan = before.plan();
		return BriefingDeeds.of("briefing.planned", before.id(), before.headline())
			.changed("briefing.audience", plan.audience(), after.audience())
			.changed("briefing.handling", plan.handling(), after.handling())
			.changed("briefing.baseline", words(plan.baseline()), words(after.baseline()))
			.under(after.draft().id());
	}

	private static String words(Baseline baseline) {
		return switch (baseline.kind()) {
			case BRIEFING -> "last briefing";
			case DRAFT -> "another text";
			case DAY -> String.valueOf(baseline.day());
		};
	}

}
