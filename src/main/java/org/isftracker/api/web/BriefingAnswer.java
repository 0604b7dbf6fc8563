package org.isftracker.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.isftracker.briefing.BriefingState;
import org.isftracker.briefing.BriefingView;
import org.jspecify.annotations.Nullable;

/**
 * A briefing without its content; number, release and hash are there once it is released.
 */
record BriefingAnswer(UUID id, @Nullable Integer number, UUID draft, String headline, String audience, String handling,
		@Nullable LocalDate asOf, BriefingState state, Instant preparedAt, String preparedBy,
		@Nullable Instant releasedAt, @Nullable String releasedBy, @Nullable String contentHash,
		@Nullable UUID corrects, @Nullable Integer correctedBy, @Nullable Instant withdrawnAt) {

	static BriefingAnswer of(BriefingView briefing) {
		var plan = briefing.plan();
		var corrects = briefing.corrects();
		var withdrawal = briefing.withdrawal();
		return new BriefingAnswer(briefing.id().id(), briefing.number(), plan.draft().id(), briefing.headline(),
				plan.audience(), plan.handling(), plan.asOf(), briefing.state(), briefing.preparedAt(),
				briefing.preparedBy(), briefing.releasedAt(), briefing.releasedBy(), briefing.contentHash(),
				corrects == null ? null : corrects.id(), briefing.correctedBy(),
				withdrawal == null ? null : withdrawal.at());
	}

}
