package org.isftracker.assessment;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.WordingImpact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells before words are saved or circulated which verdicts they would make stale. */
@Component
class VerdictImpact implements WordingImpact {

	private final Assessment assessment;

	VerdictImpact(Assessment assessment) {
		this.assessment = assessment;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Impact> of(DraftId draft) {
		return assessment.under(draft)
			.flatMap(later -> Optional.ofNullable(later.draft().basedOn())
				.flatMap(assessment::under)
				.map(base -> impact(base, later)));
	}

	@Override
	@Transactional(readOnly = true)
	public Impact of(DraftText saved, DraftText typed) {
		return impact(assessment.under(saved), assessment.under(typed));
	}

	static Impact impact(DraftAssessment base, DraftAssessment later) {
		var staleAlready = stale(base.conditions().toList());
		var stale = stale(later.conditions().toList());
		var newly = without(stale, staleAlready);
		var nations = later.nations()
			.stream()
			.filter(nation -> nation.conditions().stream().anyMatch(one -> newly.contains(one.condition().id())))
			.map(nation -> nation.nation().name())
			.toList();
		return new Impact(base.draft().label(), newly.size(), nations, without(staleAlready, stale).size());
	}

	private static Set<ConditionId> without(Set<ConditionId> all, Set<ConditionId> others) {
		return all.stream().filter(not(others::contains)).collect(Collectors.toSet());
	}

	private static Set<ConditionId> stale(List<AssessedCondition> conditions) {
		return conditions.stream()
			.filter(condition -> condition.judgement().standing() == Standing.STALE)
			.map(condition -> condition.condition().id())
			.collect(Collectors.toSet());
	}

}
