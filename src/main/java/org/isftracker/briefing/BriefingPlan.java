package org.isftracker.briefing;

import java.time.LocalDate;

import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * What a briefing is to be: the draft that it rests on, what it is compared with, for
 * whom it is, how it is to be handled, and the day as of which it tells; the present
 * where there is none.
 */
public record BriefingPlan(DraftId draft, Baseline baseline, String audience, String handling,
		@Nullable LocalDate asOf) {

	/** On a draft, against the last briefing, of the present. */
	public static BriefingPlan on(DraftId draft, String handling) {
		return new BriefingPlan(draft, Baseline.LAST_BRIEFING, "", handling, null);
	}

}
