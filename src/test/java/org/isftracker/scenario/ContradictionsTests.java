package org.isftracker.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.scenario.SampleConditions.DEFENCE;
import static org.isftracker.scenario.SampleConditions.FORCE;
import static org.isftracker.scenario.SampleConditions.SILENT;
import static org.isftracker.scenario.SampleConditions.TASK;
import static org.isftracker.scenario.SampleConditions.TOWS;
import static org.isftracker.scenario.SampleConditions.answer;
import static org.isftracker.scenario.SampleConditions.condition;
import static org.isftracker.scenario.SampleConditions.known;
import static org.isftracker.scenario.SampleConditions.titles;

import java.util.List;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.Judgement;
import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.TermView;
import org.junit.jupiter.api.Test;

class ContradictionsTests {

	private static final AssessedCondition WITH = condition("with towing", Judgement.unassessed(), TASK);

	private static final AssessedCondition WITHOUT = condition("without towing", Judgement.unassessed(), TASK, FORCE);

	private static final List<TermView> TERMS = List
		.of(new TermView(TASK, Dimension.TASKS, "Towing", "Does it tow", false, 0));

	private static final AnswerView TOW = answer(WITH, TASK, TOWS, Effect.MEETS);

	private static final AnswerView NO_TOW = answer(WITHOUT, TASK, SILENT, Effect.MEETS);

	@Test
	void conditionsOfWhichOneFailsWhatMeetsTheOtherContradict() {
		assertThat(found(known(TOW, NO_TOW, answer(WITH, TASK, SILENT, Effect.FAILS))))
			.containsExactly("with towing / without towing");
	}

	@Test
	void whatNobodyAskedOfTheOtherIsNoContradiction() {
		assertThat(found(known(TOW, NO_TOW))).isEmpty();
	}

	@Test
	void aConditionThatAnotherTermCanMeetContradictsNone() {
		assertThat(found(known(TOW, NO_TOW, answer(WITH, TASK, SILENT, Effect.FAILS),
				answer(WITHOUT, FORCE, DEFENCE, Effect.SUFFICES))))
			.isEmpty();
	}

	private static Iterable<String> found(Known known) {
		return titles(Contradictions.among(List.of(WITH.condition(), WITHOUT.condition()), TERMS, known));
	}

}
