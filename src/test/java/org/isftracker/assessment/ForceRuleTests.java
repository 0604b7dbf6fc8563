package org.isftracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.assessment.SampleNation.contribution;
import static org.isftracker.assessment.SampleNation.nation;
import static org.isftracker.assessment.SampleNation.offer;
import static org.isftracker.assessment.SampleNation.offerWithoutFigure;
import static org.isftracker.participation.Certainty.CONFIRMED;
import static org.isftracker.participation.Certainty.DEPLOYED;
import static org.isftracker.participation.Certainty.PLEDGED;
import static org.isftracker.participation.Certainty.STATED;
import static org.isftracker.participation.ContributionKind.POLICE;
import static org.isftracker.participation.ContributionKind.TROOPS;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ForceRuleTests {

	@Test
	void whatANationThatComesHasConfirmedCountsAsConfirmedAndTheRestAsConditionsMet() {
		var troops = troops(nation("A", Readiness.COMES, contribution(TROOPS, offer(1000, 1000, CONFIRMED))),
				nation("B", Readiness.COMES, contribution(TROOPS, offer(200, 300, DEPLOYED))),
				nation("C", Readiness.COMES, contribution(TROOPS, offer(50, 80, PLEDGED))),
				nation("D", Readiness.COMES, contribution(TROOPS, offer(5, 5, STATED))));

		assertThat(troops.confirmed()).isEqualTo(new Amount(1200, 1300));
		assertThat(troops.conditionsMet()).isEqualTo(new Amount(55, 85));
	}

	@Test
	void evenConfirmedTroopsOfANationInDoubtOrBlockedCountThere() {
		var troops = troops(nation("A", Readiness.IN_DOUBT, contribution(TROOPS, offer(5000, 8000, CONFIRMED))),
				nation("B", Readiness.BLOCKED, contribution(TROOPS, offer(2000, 2000, PLEDGED))));

		assertThat(troops.inDoubt()).isEqualTo(new Amount(5000, 8000));
		assertThat(troops.blocked()).isEqualTo(new Amount(2000, 2000));
		assertThat(troops.confirmed().isEmpty()).isTrue();
	}

	@Test
	void aNationThatIsOutBringsNothing() {
		var troops = troops(nation("A", Readiness.OUT, contribution(TROOPS, offer(5000, 8000, CONFIRMED))));

		assertThat(troops.offered()).isEqualTo(new Amount(0, 0));
		assertThat(troops.nobody()).isEqualTo(20_000);
	}

	@Test
	void onlyTheNewestOfferCounts() {
		var troops = troops(nation("A", Readiness.COMES,
				contribution(TROOPS, offer(5000, 8000, STATED), offer(20_000, 20_000, STATED))));

		assertThat(troops.conditionsMet()).isEqualTo(new Amount(5000, 8000));
	}

	@Test
	void anOfferWithoutFigureAddsNothing() {
		assertThat(troops(nation("A", Readiness.COMES, contribution(TROOPS, offerWithoutFigure()))).offered())
			.isEqualTo(new Amount(0, 0));
	}

	@Test
	void whatNobodyBringsIsCountedFromTheLowerEndsAndNeverBelowNought() {
		assertThat(troops(nation("A", Readiness.COMES, contribution(TROOPS, offer(5000, 8000, STATED)))).nobody())
			.isEqualTo(15_000);
		assertThat(troops(nation("A", Readiness.COMES, contribution(TROOPS, offer(30_000, 30_000, STATED)))).nobody())
			.isZero();
	}

	@Test
	void kindsAreNeverMixed() {
		var force = ForceRule.of(List.of(nation("A", Readiness.COMES, contribution(POLICE, offer(10, 10, STATED)))),
				Map.of(TROOPS, 20_000L));

		assertThat(force.line(TROOPS)).get().returns(new Amount(0, 0), Force.Line::offered);
		assertThat(force.line(POLICE)).get().returns(null, Force.Line::required);
	}

	private static Force.Line troops(AssessedNation... nations) {
		return ForceRule.of(List.of(nations), Map.of(TROOPS, 20_000L)).line(TROOPS).orElseThrow();
	}

}
