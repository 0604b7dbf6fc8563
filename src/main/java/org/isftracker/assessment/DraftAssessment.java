package org.isftracker.assessment;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.NationView;
import org.isftracker.resolution.DraftSummary;

/**
 * Everything that is judged under one draft, on the day of the asking: all nations that
 * are not archived, by name, and the force they add up to.
 */
public record DraftAssessment(DraftSummary draft, List<AssessedNation> nations, Force force) {

	static DraftAssessment of(DraftSummary draft, List<NationView> nations, List<AssessedCondition> conditions,
			Map<ContributionKind, Long> required) {
		var byNation = conditions.stream()
			.map(AssessedCondition::unreckoned)
			.collect(groupingBy(condition -> condition.condition().nation()));
		var assessed = Coalition.settle(nations.stream()
			.map(nation -> AssessedNation.of(nation, byNation.getOrDefault(nation.id(), List.of())))
			.toList());
		return new DraftAssessment(draft, assessed, ForceRule.of(assessed, required));
	}

	/**
	 * The same with these judgements in place of those on record; readiness and force
	 * follow.
	 */
	public DraftAssessment assuming(Map<ConditionId, Judgement> judgements) {
		return of(draft, nations.stream().map(AssessedNation::nation).toList(),
				conditions().map(condition -> condition.assuming(judgements)).toList(), force.required());
	}

	/** How many nations are in that state of readiness. */
	public long count(Readiness readiness) {
		return nations.stream().filter(nation -> nation.readiness() == readiness).count();
	}

	/** How many conditions stand so; nations that are out count too. */
	public long count(Standing standing) {
		return conditions().filter(condition -> condition.judgement().standing() == standing).count();
	}

	/** All conditions that nations state. */
	public Stream<AssessedCondition> conditions() {
		return nations.stream().flatMap(nation -> nation.conditions().stream());
	}

	public Optional<AssessedNation> nation(ActorId id) {
		return nations.stream().filter(nation -> nation.nation().id().equals(id)).findFirst();
	}

	public Optional<AssessedCondition> condition(ConditionId id) {
		return conditions().filter(condition -> condition.condition().id().equals(id)).findFirst();
	}
}
