package org.isftracker.briefing;

import java.time.Instant;

import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * A briefing without its content. The version counts every change of it and is what a
 * release must name, the plan's version what a change of the plan must name; number,
 * release and hash are there once it is released.
 *
 * @param corrects the released briefing that it corrects
 * @param correctedBy the number of the released briefing that corrects it
 */
public record BriefingView(BriefingId id, @Nullable Integer number, BriefingPlan plan, String headline,
		BriefingState state, @Nullable String reason, Instant preparedAt, String preparedBy,
		@Nullable Instant releasedAt, @Nullable String releasedBy, @Nullable String contentHash,
		@Nullable BriefingId corrects, @Nullable Integer correctedBy, @Nullable Withdrawal withdrawal, int planVersion,
		int version) {

	public boolean released() {
		return state == BriefingState.RELEASED;
	}

	public DraftId draft() {
		return plan.draft();
	}

	/** A released briefing that does not count any more, by whom, when and why. */
	public record Withdrawal(String by, Instant at, String reason) {
	}

}
