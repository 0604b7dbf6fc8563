package org.isftracker.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.WordingImpact;
import org.springframework.stereotype.Component;

/** Tells before a draft is circulated which verdicts its words would make stale. */
@Component
class VerdictImpact implements WordingImpact {

	private final Assessment assessment;

	VerdictImpact(Assessment assessment) {
		this.assessment = assessment;
	}

	@Override
	public Optional<Impact> of(DraftId draft) {
		return assessment.under(draft)
			.flatMap(later -> Optional.ofNullable(later.draft().basedOn())
				.flatMap(assessment::under)
				.map(base -> impact(base, later)));
	}

	static Impact impact(DraftAssessment base, DraftAssessment later) {
		var staleAlready = stale(base.conditions().toList());
		var newly = later.nations()
			.stream()
			.filter(nation -> !staleAlready.containsAll(stale(nation.conditions())))
			.toList();
		int verdicts = newly.stream()
			.mapToInt(nation -> (int) stale(nation.conditions()).stream()
				.filter(id -> !staleAlready.contains(id))
				.count())
			.sum();
		return new Impact(base.draft().label(), verdicts,
				newly.stream().map(nation -> nation.nation().name()).toList());
	}

	private static Set<ConditionId> stale(List<AssessedCondition> conditions) {
		return conditions.stream()
			.filter(condition -> condition.judgement().standing() == Standing.STALE)
			.map(condition -> condition.condition().id())
			.collect(Collectors.toSet());
	}

}
