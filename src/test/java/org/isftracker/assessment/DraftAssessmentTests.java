package org.isftracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.assessment.Outcome.MET;
import static org.isftracker.assessment.Outcome.NOT_MET;
import static org.isftracker.assessment.SampleNation.contribution;
import static org.isftracker.assessment.SampleNation.current;
import static org.isftracker.assessment.SampleNation.nation;
import static org.isftracker.assessment.SampleNation.offer;
import static org.isftracker.participation.Certainty.STATED;
import static org.isftracker.participation.ContributionKind.TROOPS;
import static org.isftracker.participation.Strength.RED_LINE;

import java.util.List;
import java.util.Map;

import org.isftracker.participation.ConditionId;
import org.junit.jupiter.api.Test;

class DraftAssessmentTests {

	private static final AssessedCondition UNMET = current(RED_LINE, NOT_MET);

	private static final ConditionId CONDITION = UNMET.condition().id();

	private static final DraftAssessment ON_RECORD = DraftAssessment.of(SampleVerdicts.summary(SampleVerdicts.SECOND),
			List.of(nation("nation", Readiness.OUT, contribution(TROOPS, offer(500, 800, STATED))).nation()),
			List.of(UNMET), Map.of(TROOPS, 20_000L));

	@Test
	void readinessAndForceFollowFromTheJudgementsAssumed() {
		var assumed = ON_RECORD.assuming(Map.of(CONDITION, Judgement.supposed(MET)));

		assertThat(ON_RECORD.nations()).extracting(AssessedNation::readiness).containsExactly(Readiness.BLOCKED);
		assertThat(assumed.nations()).extracting(AssessedNation::readiness).containsExactly(Readiness.COMES);
		assertThat(assumed.force().line(TROOPS)).get()
			.returns(new Amount(500, 800), Force.Line::conditionsMet)
			.returns(Amount.NONE, Force.Line::blocked)
			.returns(20_000L, Force.Line::required);
	}

	@Test
	void whatNobodyHasJudgedLeavesTheNationInDoubt() {
		var assumed = ON_RECORD.assuming(Map.of(CONDITION, Judgement.unassessed()));

		assertThat(assumed.nations()).extracting(AssessedNation::readiness).containsExactly(Readiness.IN_DOUBT);
		assertThat(assumed.force().line(TROOPS)).get().returns(new Amount(500, 800), Force.Line::inDoubt);
	}

	@Test
	void assumingNothingChangesNothing() {
		assertThat(ON_RECORD.assuming(Map.of())).isEqualTo(ON_RECORD);
	}

	@Test
	void aSupposedOutcomeCountsAsCurrentWithoutAVerdict() {
		var supposed = Judgement.supposed(MET);

		assertThat(supposed.verdict()).isNull();
		assertThat(supposed.outcome()).isEqualTo(MET);
		assertThat(supposed.isCurrently(MET)).isTrue();
		assertThat(Judgement.unassessed().outcome()).isNull();
	}

}
