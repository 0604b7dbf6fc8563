package org.isftracker.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.isftracker.participation.ParticipationStatus;
import org.isftracker.participation.Strength;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a nation comes under a draft: the first line of the table in
 * docs/domain.md that fits. Preferred conditions decide nothing.
 */
final class ReadinessRule {

	private static final Set<ParticipationStatus> OUT = EnumSet.of(ParticipationStatus.DECLINED,
			ParticipationStatus.WITHDRAWN, ParticipationStatus.SUSPENDED);

	private static final Set<ParticipationStatus> PLEDGED_OR_MORE = EnumSet.of(ParticipationStatus.PLEDGED,
			ParticipationStatus.COMMITTED, ParticipationStatus.DEPLOYED);

	private ReadinessRule() {
	}

	/** The answer, and the condition that decides it, if one does. */
	static Answer apply(@Nullable ParticipationStatus status, List<AssessedCondition> conditions) {
		if (status != null && OUT.contains(status)) {
			return new Answer(Readiness.OUT, null);
		}
		var deciding = conditions.stream()
			.filter(condition -> condition.condition().strength() != Strength.PREFERRED)
			.toList();
		return first(deciding, condition -> condition.judgement().isCurrently(Outcome.NOT_MET))
			.map(condition -> new Answer(Readiness.BLOCKED, condition))
			.or(() -> first(deciding, condition -> !condition.judgement().isCurrently(Outcome.MET))
				.map(condition -> new Answer(Readiness.IN_DOUBT, condition)))
			.orElseGet(() -> new Answer(deciding.isEmpty() && !isPledged(status) ? Readiness.IN_DOUBT : Readiness.COMES,
					null));
	}

	private static Optional<AssessedCondition> first(List<AssessedCondition> conditions,
			Predicate<AssessedCondition> test) {
		return conditions.stream().filter(test).findFirst();
	}

	private static boolean isPledged(@Nullable ParticipationStatus status) {
		return status != null && PLEDGED_OR_MORE.contains(status);
	}

	record Answer(Readiness readiness, @Nullable AssessedCondition because) {
	}

}
