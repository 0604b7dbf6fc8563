package org.isftracker.assessment;

import java.util.List;

import org.isftracker.participation.NationView;
import org.jspecify.annotations.Nullable;

/**
 * A nation under a draft: whether it would come, the condition that decides this (none
 * when its status does, or nothing stands in the way), and all its conditions, red lines
 * first.
 */
public record AssessedNation(NationView nation, Readiness readiness, @Nullable AssessedCondition because,
		List<AssessedCondition> conditions) {
}
