package org.isftracker.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.assessment.Outcome.MET;
import static org.isftracker.assessment.Outcome.NOT_MET;
import static org.isftracker.assessment.Outcome.PARTLY_MET;
import static org.isftracker.scenario.Effect.FAILS;
import static org.isftracker.scenario.Effect.MEETS;
import static org.isftracker.scenario.Effect.OPEN;
import static org.isftracker.scenario.Effect.SUFFICES;
import static org.isftracker.scenario.SampleConditions.ALL;
import static org.isftracker.scenario.SampleConditions.DEFENCE;
import static org.isftracker.scenario.SampleConditions.FORCE;
import static org.isftracker.scenario.SampleConditions.SAID;
import static org.isftracker.scenario.SampleConditions.SILENT;
import static org.isftracker.scenario.SampleConditions.TASK;
import static org.isftracker.scenario.SampleConditions.TOWS;
import static org.isftracker.scenario.SampleConditions.answer;
import static org.isftracker.scenario.SampleConditions.condition;
import static org.isftracker.scenario.SampleConditions.judged;
import static org.isftracker.scenario.SampleConditions.known;
import static org.isftracker.scenario.SampleConditions.outcome;
import static org.isftracker.scenario.SampleConditions.supposing;

import java.util.Map;
import java.util.Set;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.Judgement;
import org.junit.jupiter.api.Test;

class ConditionRuleTests {

	private static final AssessedCondition UNMET = condition("no towing", Judgement.supposed(NOT_MET), TASK, FORCE);

	private static final AssessedCondition HELD = condition("no guns", Judgement.supposed(MET), TASK, FORCE);

	@Test
	void whatIsNotSupposedOtherwiseStaysAsItIsOnRecord() {
		assertThat(outcome(known(), supposing(TASK, TOWS), UNMET)).isEqualTo(NOT_MET);
		assertThat(outcome(known(answer(UNMET, TASK, TOWS, SUFFICES)), SupposedText.of(SAID, Map.of()), UNMET))
			.isEqualTo(NOT_MET);
	}

	@Test
	void aReadingThatNobodyAnsweredOnLeavesItUnassessed() {
		assertThat(outcome(known(), supposing(TASK, SILENT), UNMET)).isNull();
		assertThat(outcome(known(answer(UNMET, TASK, SILENT, OPEN)), supposing(TASK, SILENT), UNMET)).isNull();
	}

	@Test
	void eachTermHasToMeetIt() {
		var task = answer(UNMET, TASK, SILENT, MEETS);

		assertThat(outcome(known(task), supposing(TASK, SILENT), UNMET)).isNull();
		assertThat(outcome(known(task, answer(UNMET, FORCE, ALL, MEETS)), supposing(TASK, SILENT), UNMET))
			.isEqualTo(MET);
		assertThat(outcome(known(task, answer(UNMET, FORCE, ALL, FAILS)), supposing(TASK, SILENT), UNMET))
			.isEqualTo(NOT_MET);
	}

	@Test
	void aTermThatSufficesOutweighsOneThatFails() {
		var answers = known(answer(UNMET, TASK, TOWS, FAILS), answer(UNMET, FORCE, DEFENCE, SUFFICES));

		assertThat(outcome(answers, supposing(FORCE, DEFENCE), UNMET)).isEqualTo(MET);
	}

	@Test
	void aTermLeftAsItIsMeetsAConditionThatIsMetOnRecord() {
		assertThat(outcome(known(answer(HELD, TASK, SILENT, MEETS)), supposing(TASK, SILENT), HELD)).isEqualTo(MET);
	}

	@Test
	void aDraftThatSaysTheSameAndWasJudgedCounts() {
		var precedent = new Precedent("First text", Map.of(TASK, SILENT, FORCE, ALL), PARTLY_MET);

		assertThat(outcome(judged(UNMET, precedent), supposing(TASK, SILENT), UNMET)).isEqualTo(PARTLY_MET);
		assertThat(outcome(judged(UNMET, precedent), supposing(TASK, DEFENCE), UNMET)).isNull();
	}

	@Test
	void wordsThatNobodyReadAgainTellNothing() {
		var touched = new SupposedText(SAID, Map.of(TASK, SILENT), Set.of(FORCE));
		var answers = known(answer(HELD, TASK, SILENT, MEETS), answer(HELD, FORCE, ALL, MEETS));

		assertThat(outcome(answers, touched, HELD)).isNull();
		assertThat(outcome(answers, new SupposedText(SAID, Map.of(TASK, SILENT, FORCE, ALL), Set.of(FORCE)), HELD))
			.isEqualTo(MET);
	}

}
