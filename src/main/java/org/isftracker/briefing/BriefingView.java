package org.isftracker.briefing;

import java.time.Instant;

import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * A briefing without its content. The version is what a change of it must name; number,
 * release and hash are there once it is released.
 */
public record BriefingView(BriefingId id, @Nullable Integer number, DraftId draft, @Nullable DraftId baseline,
		String headline, String summary, String toWatch, String handling, BriefingState state, @Nullable String reason,
		Instant preparedAt, String preparedBy, @Nullable Instant releasedAt, @Nullable String releasedBy,
		@Nullable String contentHash, int version) {

	public boolean released() {
		return state == BriefingState.RELEASED;
	}

}
