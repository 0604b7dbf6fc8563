package org.isftracker.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.NationView;
import org.jspecify.annotations.Nullable;

/**
 * A nation under a draft: whether it would come, the condition that decides this (none
 * when its status does, or nothing stands in the way), and all its conditions, red lines
 * first.
 */
public record AssessedNation(NationView nation, Readiness readiness, @Nullable AssessedCondition because,
		List<AssessedCondition> conditions) {

	private static final Comparator<AssessedCondition> GRAVEST_FIRST = Comparator
		.comparing((AssessedCondition condition) -> condition.condition().strength())
		.thenComparing(condition -> condition.condition().title());

	static AssessedNation of(NationView nation, List<AssessedCondition> conditions) {
		var gravestFirst = conditions.stream().sorted(GRAVEST_FIRST).toList();
		var status = nation.status();
		var answer = ReadinessRule.apply(status == null ? null : status.status(), gravestFirst);
		return new AssessedNation(nation, answer.readiness(), answer.because(), gravestFirst);
	}

	AssessedNation with(UnaryOperator<AssessedCondition> change) {
		return of(nation, conditions.stream().map(change).toList());
	}

	/** The nations in doubt for which it waits. */
	Set<ActorId> waitsFor() {
		return conditions.stream()
			.flatMap(condition -> condition.waitsFor().stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The soldiers that it offers by its newest word. */
	public Amount troops() {
		return nation.contributions()
			.stream()
			.filter(contribution -> contribution.kind() == ContributionKind.TROOPS)
			.flatMap(contribution -> contribution.offers().stream().limit(1))
			.map(ForceRule::range)
			.reduce(Amount.NONE, Amount::plus);
	}
}
