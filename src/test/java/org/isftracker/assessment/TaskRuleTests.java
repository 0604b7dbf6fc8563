package org.isftracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.assessment.SampleVerdicts.MONDAY;
import static org.isftracker.assessment.SampleVerdicts.uuid;
import static org.isftracker.participation.ConditionKind.COMMAND;
import static org.isftracker.participation.ConditionKind.LIMIT_OF_SCOPE;
import static org.isftracker.participation.ConditionKind.PROHIBITED_TASK;
import static org.isftracker.participation.Strength.PREFERRED;
import static org.isftracker.participation.Strength.RED_LINE;
import static org.isftracker.participation.TaskStance.LIMITED;
import static org.isftracker.participation.TaskStance.WILL_DO;
import static org.isftracker.participation.TaskStance.WILL_NOT;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionState;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.Shift;
import org.isftracker.participation.Strength;
import org.isftracker.participation.TaskStance;
import org.isftracker.participation.WordingId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which nation does a task, and which tasks nobody does. */
class TaskRuleTests {

	private static final TermId BORDERS = new TermId(uuid("borders"));

	private static final TermId RELIEF = new TermId(uuid("relief"));

	@Test
	void aNationDoesWhatItSaid() {
		assertThat(TaskRule.apply(coming(), BORDERS, WILL_DO)).returns(WILL_DO, TaskTable.Cell::stance)
			.returns(true, TaskTable.Cell::said)
			.returns(true, TaskTable.Cell::isTaker);
	}

	@Test
	void whatItSaidOutranksWhatItsConditionsTellAndTheContradictionIsSeen() {
		var cell = TaskRule.apply(coming(condition(PROHIBITED_TASK, RED_LINE, BORDERS)), BORDERS, LIMITED);

		assertThat(cell.stance()).isEqualTo(LIMITED);
		assertThat(cell.isContradicted()).isTrue();
	}

	@Test
	void aProhibitedTaskSaysThatItWillNot() {
		var cell = TaskRule.apply(coming(condition(PROHIBITED_TASK, RED_LINE, BORDERS)), BORDERS, null);

		assertThat(cell).returns(WILL_NOT, TaskTable.Cell::stance)
			.returns(false, TaskTable.Cell::said)
			.returns(false, TaskTable.Cell::isContradicted);
	}

	@Test
	void whatItOnlyPrefersNotToDoOrLimitsItDoesWithinLimits() {
		var preferring = coming(condition(PROHIBITED_TASK, PREFERRED, BORDERS));
		var limiting = coming(condition(LIMIT_OF_SCOPE, RED_LINE, BORDERS));

		assertThat(TaskRule.apply(preferring, BORDERS, null).stance()).isEqualTo(LIMITED);
		assertThat(TaskRule.apply(limiting, BORDERS, null).stance()).isEqualTo(LIMITED);
	}

	@Test
	void theHardestConditionSpeaks() {
		var both = coming(condition(LIMIT_OF_SCOPE, RED_LINE, BORDERS), condition(PROHIBITED_TASK, RED_LINE, BORDERS));

		assertThat(TaskRule.apply(both, BORDERS, null).stance()).isEqualTo(WILL_NOT);
	}

	@Test
	void aConditionOnAnotherTaskOrOnAnythingElseTellsNothing() {
		var other = coming(condition(PROHIBITED_TASK, RED_LINE, RELIEF), condition(COMMAND, RED_LINE, BORDERS));

		assertThat(TaskRule.apply(other, BORDERS, null).stance()).isNull();
	}

	@Test
	void aTaskOfTheTextThatNobodyWhoComesTakesOnHasNoTaker() {
		assertThat(line(ReadingState.STATED, coming(), null).isWithoutTaker()).isTrue();
		assertThat(line(ReadingState.BRACKETED, coming(), WILL_NOT).isWithoutTaker()).isTrue();
		assertThat(line(ReadingState.STATED, doubtful(), WILL_DO).isWithoutTaker()).isTrue();
		assertThat(line(ReadingState.STATED, coming(), LIMITED).isWithoutTaker()).isFalse();
	}

	@Test
	void aTaskThatTheTextDoesNotGiveNeedsNoTaker() {
		assertThat(line(ReadingState.SILENT, coming(), null).isWithoutTaker()).isFalse();
		assertThat(line(null, coming(), null).isWithoutTaker()).isFalse();
	}

	private static TaskTable.Line line(@Nullable ReadingState reading, AssessedNation nation,
			@Nullable TaskStance said) {
		var term = new TermView(BORDERS, Dimension.TASKS, "Borders", "Who guards them", false, 0);
		return new TaskTable.Line(term, reading, List.of(TaskRule.apply(nation, BORDERS, said)));
	}

	private static AssessedNation coming(AssessedCondition... conditions) {
		var view = SampleCoalition.nation("Arcadia", Readiness.COMES).nation();
		return new AssessedNation(view, Readiness.COMES, null, Arrays.asList(conditions));
	}

	private static AssessedNation doubtful() {
		return SampleCoalition.nation("Borduria", Readiness.IN_DOUBT);
	}

	private static AssessedCondition condition(ConditionKind kind, Strength strength, TermId task) {
		return new AssessedCondition(new ConditionView(new ConditionId(uuid(kind + " " + strength + " " + task)),
				SampleCoalition.id("Arcadia"), "A bound", "So far and no further.", kind, strength,
				ConditionState.STANDS, null, Set.of(task), Set.of(), null, List.of(), MONDAY, null,
				new WordingId(uuid("wording")), "ana", Instant.EPOCH, Shift.STATED), Judgement.unassessed());
	}

}
