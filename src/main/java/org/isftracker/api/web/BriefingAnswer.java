package org.isftracker.api.web;

import java.time.Instant;
import java.util.UUID;

import org.isftracker.briefing.BriefingState;
import org.isftracker.briefing.BriefingView;
import org.jspecify.annotations.Nullable;

/**
 * A briefing without its content; number, release and hash are there once it is released.
 */
record BriefingAnswer(UUID id, @Nullable Integer number, UUID draft, @Nullable UUID baseline, String headline,
		String summary, String toWatch, String handling, BriefingState state, Instant preparedAt, String preparedBy,
		@Nullable Instant releasedAt, @Nullable String releasedBy, @Nullable String contentHash) {

	static BriefingAnswer of(BriefingView briefing) {
		return new BriefingAnswer(briefing.id().id(), briefing.number(), briefing.draft().id(),
				Ids.of(briefing.baseline()), briefing.headline(), briefing.summary(), briefing.toWatch(),
				briefing.handling(), briefing.state(), briefing.preparedAt(), briefing.preparedBy(),
				briefing.releasedAt(), briefing.releasedBy(), briefing.contentHash());
	}

}
