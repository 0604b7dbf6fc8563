package org.isftracker.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.isftracker.comparison.AtStake;
import org.isftracker.comparison.Stake;
import org.isftracker.comparison.StakedNation;
import org.isftracker.participation.Strength;
import org.isftracker.resolution.DraftText;
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
	public Map<ProvisionId, Stake> of(DraftText earlier, DraftText later) {
		Map<ProvisionId, Stake> stakes = new HashMap<>();
		assessment.under(later).nations().forEach(nation -> add(stakes, nation));
		return stakes;
	}

	private static void add(Map<ProvisionId, Stake> stakes, AssessedNation nation) {
		nation.conditions()
			.stream()
			.filter(condition -> condition.condition().strength() != Strength.PREFERRED)
			.forEach(condition -> add(stakes, nation, condition));
	}

	private static void add(Map<ProvisionId, Stake> stakes, AssessedNation nation, AssessedCondition condition) {
		var verdict = condition.judgement().verdict();
		if (verdict != null) {
			verdict.basis()
				.stream()
				.map(BasisWords::provision)
				.forEach(
						provision -> stakes.merge(provision, stake(nation, condition, verdict, provision), Stake::and));
		}
	}

	private static Stake stake(AssessedNation nation, AssessedCondition condition, VerdictView verdict,
			ProvisionId provision) {
		boolean stale = condition.judgement()
			.differences()
			.stream()
			.anyMatch(difference -> Objects.equals(difference.provision(), provision));
		var troops = nation.readiness() == Readiness.OUT ? Amount.NONE : nation.troops();
		return Stake.of(new StakedNation(nation.nation().name(), stale, troops.least(), troops.most()),
				condition.condition().id().id(), stale ? List.of(verdict.id().id()) : List.of());
	}

}
