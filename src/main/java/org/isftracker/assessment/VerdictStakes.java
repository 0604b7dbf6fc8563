package org.isftracker.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.isftracker.comparison.AtStake;
import org.isftracker.comparison.Stake;
import org.isftracker.participation.Strength;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.ProvisionId;
import org.springframework.stereotype.Component;

/**
 * What red lines and required conditions hang on each provision, by the verdicts that
 * count under a draft.
 */
@Component
class VerdictStakes implements AtStake {

	private final Assessment assessment;

	VerdictStakes(Assessment assessment) {
		this.assessment = assessment;
	}

	@Override
	public Map<ProvisionId, Stake> of(DraftId later) {
		Map<ProvisionId, Stake> stakes = new HashMap<>();
		assessment.under(later)
			.stream()
			.flatMap(draft -> draft.nations().stream())
			.forEach(nation -> add(stakes, nation));
		return stakes;
	}

	private static void add(Map<ProvisionId, Stake> stakes, AssessedNation nation) {
		Map<ProvisionId, Stake> own = new HashMap<>();
		nation.conditions()
			.stream()
			.filter(condition -> condition.condition().strength() != Strength.PREFERRED)
			.forEach(condition -> grounds(condition).forEach(
					provision -> own.merge(provision, stake(nation, condition, provision), VerdictStakes::sameNation)));
		own.forEach((provision, stake) -> stakes.merge(provision, stake, VerdictStakes::bothNations));
	}

	private static Stream<ProvisionId> grounds(AssessedCondition condition) {
		var verdict = condition.judgement().verdict();
		return verdict == null ? Stream.empty() : verdict.basis().stream().map(BasisWords::provision);
	}

	private static Stake stake(AssessedNation nation, AssessedCondition condition, ProvisionId provision) {
		boolean stale = condition.judgement()
			.differences()
			.stream()
			.anyMatch(difference -> Objects.equals(difference.provision(), provision));
		var troops = nation.readiness() == Readiness.OUT ? Amount.NONE : ReviewQueue.troops(nation);
		return new Stake(List.of(nation.nation().name()), stale ? 1 : 0, troops.least(), troops.most());
	}

	private static Stake sameNation(Stake one, Stake other) {
		return new Stake(one.nations(), one.stale() + other.stale(), one.least(), one.most());
	}

	private static Stake bothNations(Stake one, Stake other) {
		var names = new TreeSet<>(one.nations());
		names.addAll(other.nations());
		return new Stake(List.copyOf(names), one.stale() + other.stale(), one.least() + other.least(),
				one.most() + other.most());
	}

}
