package org.isftracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.assessment.Outcome.MET;
import static org.isftracker.assessment.Outcome.NOT_MET;
import static org.isftracker.assessment.SampleNation.condition;
import static org.isftracker.assessment.SampleNation.current;
import static org.isftracker.participation.ParticipationStatus.CONDITIONAL;
import static org.isftracker.participation.ParticipationStatus.CONSIDERING;
import static org.isftracker.participation.ParticipationStatus.DECLINED;
import static org.isftracker.participation.ParticipationStatus.PLEDGED;
import static org.isftracker.participation.ParticipationStatus.SUSPENDED;
import static org.isftracker.participation.ParticipationStatus.WITHDRAWN;
import static org.isftracker.participation.Strength.PREFERRED;
import static org.isftracker.participation.Strength.RED_LINE;
import static org.isftracker.participation.Strength.REQUIRED;

import java.util.List;

import org.isftracker.participation.ParticipationStatus;
import org.isftracker.participation.Strength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadinessRuleTests {

	@ParameterizedTest
	@EnumSource(names = { "DECLINED", "WITHDRAWN", "SUSPENDED" })
	void aNationThatDeclinedWithdrewOrSuspendedIsOutWhateverItsConditions(ParticipationStatus status) {
		assertThat(readiness(status, current(RED_LINE, MET))).isEqualTo(Readiness.OUT);
	}

	@ParameterizedTest
	@EnumSource(names = { "RED_LINE", "REQUIRED" })
	void oneUnmetRedLineOrRequirementBlocks(Strength strength) {
		var unmet = current(strength, NOT_MET);

		var answer = ReadinessRule.apply(PLEDGED, List.of(current(REQUIRED, MET), unmet));

		assertThat(answer.readiness()).isEqualTo(Readiness.BLOCKED);
		assertThat(answer.because()).isEqualTo(unmet);
	}

	@Test
	void anUnmetConditionBlocksEvenBesideADoubtfulOne() {
		assertThat(readiness(PLEDGED, condition(RED_LINE, Standing.STALE, MET), current(REQUIRED, NOT_MET)))
			.isEqualTo(Readiness.BLOCKED);
	}

	@Test
	void anUnmetConditionWhoseVerdictIsStaleLeavesTheNationInDoubt() {
		assertThat(readiness(PLEDGED, condition(RED_LINE, Standing.STALE, NOT_MET))).isEqualTo(Readiness.IN_DOUBT);
	}

	@ParameterizedTest
	@EnumSource(names = { "STALE", "DUE", "DISPUTED", "UNASSESSED" })
	void aDoubtfulStandingLeavesTheNationInDoubt(Standing standing) {
		assertThat(readiness(PLEDGED, condition(REQUIRED, standing, MET))).isEqualTo(Readiness.IN_DOUBT);
	}

	@ParameterizedTest
	@EnumSource(names = { "PARTLY_MET", "UNCLEAR" })
	void aConditionThatIsPartlyMetOrUnclearLeavesTheNationInDoubt(Outcome outcome) {
		assertThat(readiness(PLEDGED, current(RED_LINE, outcome))).isEqualTo(Readiness.IN_DOUBT);
	}

	@Test
	void aNationWithoutConditionsIsInDoubtUntilItPledges() {
		assertThat(readiness(null)).isEqualTo(Readiness.IN_DOUBT);
		assertThat(readiness(CONSIDERING)).isEqualTo(Readiness.IN_DOUBT);
		assertThat(readiness(PLEDGED)).isEqualTo(Readiness.COMES);
	}

	@Test
	void aNationWhoseConditionsAreAllMetComes() {
		assertThat(readiness(CONDITIONAL, current(RED_LINE, MET), current(REQUIRED, MET))).isEqualTo(Readiness.COMES);
	}

	@Test
	void preferredConditionsDecideNothing() {
		assertThat(readiness(CONDITIONAL, current(REQUIRED, MET), current(PREFERRED, NOT_MET)))
			.isEqualTo(Readiness.COMES);
		assertThat(readiness(CONSIDERING, current(PREFERRED, MET))).isEqualTo(Readiness.IN_DOUBT);
	}

	@Test
	void theReasonOfANationThatIsOutIsItsStatus() {
		assertThat(ReadinessRule.apply(DECLINED, List.of(current(RED_LINE, NOT_MET))).because()).isNull();
		assertThat(List.of(WITHDRAWN, SUSPENDED)).allMatch(status -> readiness(status) == Readiness.OUT);
	}

	private static Readiness readiness(@Nullable ParticipationStatus status, AssessedCondition... conditions) {
		return ReadinessRule.apply(status, List.of(conditions)).readiness();
	}

}
