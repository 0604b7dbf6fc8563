package org.isftracker.api.web;

import java.util.UUID;

import org.isftracker.assessment.AssessedNation;
import org.isftracker.assessment.Readiness;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * Whether a nation comes under a draft, and the condition that decides it if one does.
 */
record ReadinessAnswer(UUID draft, UUID nation, String name, Readiness readiness, @Nullable UUID because,
		AmountAnswer troops) {

	static ReadinessAnswer of(DraftId draft, AssessedNation assessed) {
		var because = assessed.because();
		return new ReadinessAnswer(draft.id(), assessed.nation().id().id(), assessed.nation().name(),
				assessed.readiness(), because == null ? null : because.condition().id().id(),
				AmountAnswer.of(assessed.troops()));
	}

}
