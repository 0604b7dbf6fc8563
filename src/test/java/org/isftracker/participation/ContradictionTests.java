package org.isftracker.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.isftracker.participation.NationStandings.ConditionStanding;
import org.isftracker.participation.NationStandings.Light;
import org.isftracker.participation.NationStandings.NationStanding;
import org.isftracker.participation.NationStandings.Readiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ContradictionTests {

	ConditionView mandate = condition("Mandate", Strength.REQUIRED, ConditionState.STANDS);

	ConditionView command = condition("Own command", Strength.RED_LINE, ConditionState.STANDS);

	@ParameterizedTest
	@EnumSource(names = { "PLEDGED", "COMMITTED", "DEPLOYED" })
	void toComeContradictsWhatIsNotMet(ParticipationStatus status) {
		var found = Contradiction.of(status, standing(Readiness.BLOCKED, Light.MET, Light.NOT_MET),
				List.of(mandate, command));

		assertThat(found).hasValueSatisfying(contradiction -> {
			assertThat(contradiction.wouldCome()).isFalse();
			assertThat(contradiction.unmet()).containsExactly(Unmet.of(command, Light.NOT_MET));
		});
	}

	@ParameterizedTest
	@EnumSource(value = Light.class, names = "MET", mode = Mode.EXCLUDE)
	void everyLightButMetSpeaksAgainstComing(Light light) {
		assertThat(Contradiction.of(ParticipationStatus.PLEDGED, standing(Readiness.IN_DOUBT, light, Light.MET),
				List.of(mandate, command)))
			.hasValue(new Contradiction(List.of(Unmet.of(mandate, light))));
	}

	@Test
	void theHardestConditionIsNamedFirst() {
		assertThat(
				Contradiction.unmet(standing(Readiness.BLOCKED, Light.STALE, Light.NOT_MET), List.of(mandate, command)))
			.extracting(Unmet::title)
			.containsExactly("Own command", "Mandate");
	}

	@Test
	void aConditionThatNobodyJudgesIsNotAssessed() {
		var unjudged = new NationStanding(Readiness.IN_DOUBT, List.of(), null);

		assertThat(Contradiction.unmet(unjudged, List.of(mandate)))
			.containsExactly(Unmet.of(mandate, Light.UNASSESSED));
	}

	@Test
	void whatIsPreferredOrWithdrawnSpeaksAgainstNothing() {
		var preferred = condition("Badge", Strength.PREFERRED, ConditionState.STANDS);
		var withdrawn = condition("Old", Strength.RED_LINE, ConditionState.WITHDRAWN);

		assertThat(Contradiction.of(ParticipationStatus.COMMITTED, new NationStanding(Readiness.COMES, List.of(), null),
				List.of(preferred, withdrawn)))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "SUSPENDED", "DECLINED", "WITHDRAWN" })
	void toStayAwayContradictsThatANationComes(ParticipationStatus status) {
		assertThat(Contradiction.of(status, standing(Readiness.COMES, Light.MET, Light.MET), List.of(mandate, command)))
			.hasValueSatisfying(contradiction -> assertThat(contradiction.wouldCome()).isTrue());
	}

	@ParameterizedTest
	@EnumSource(names = { "SUSPENDED", "DECLINED", "WITHDRAWN" })
	void toStayAwayAgreesWithDoubt(ParticipationStatus status) {
		assertThat(Contradiction.of(status, standing(Readiness.IN_DOUBT, Light.STALE, Light.MET), List.of(mandate)))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "APPROACHED", "CONSIDERING", "CONDITIONAL" })
	void theRungsBelowAPledgeClaimNothing(ParticipationStatus status) {
		assertThat(Contradiction.of(status, standing(Readiness.BLOCKED, Light.NOT_MET, Light.NOT_MET),
				List.of(mandate, command)))
			.isEmpty();
	}

	private NationStanding standing(Readiness readiness, Light ofMandate, Light ofCommand) {
		return new NationStanding(readiness, List.of(judged(mandate, ofMandate), judged(command, ofCommand)), null);
	}

	private static ConditionStanding judged(ConditionView condition, Light light) {
		return new ConditionStanding(condition.id(), light, light, null, List.of(), List.of(), null, null);
	}

	private static ConditionView condition(String title, Strength strength, ConditionState state) {
		return new ConditionView(ConditionId.next(), SampleNations.NATION, title, "In its own words.",
				ConditionKind.NEEDS_MANDATE, strength, state, null, Set.of(), Set.of(), null,
				List.of(SampleNations.SAID), SampleNations.THEN, null, WordingId.next(), "ana", Instant.EPOCH,
				Shift.STATED);
	}

}
