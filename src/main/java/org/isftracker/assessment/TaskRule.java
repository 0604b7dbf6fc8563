package org.isftracker.assessment;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

import org.isftracker.assessment.TaskTable.Cell;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.TaskStance;
import org.jspecify.annotations.Nullable;

/**
 * Says what a nation does with a task: what it said of it, else what its conditions on
 * the task tell. One that prohibits it and decides says that it will not; one that is
 * only preferred, or limits the scope, says that it will within limits at most.
 */
final class TaskRule {

	private static final Set<ConditionKind> BOUNDING = EnumSet.of(ConditionKind.PROHIBITED_TASK,
			ConditionKind.LIMIT_OF_SCOPE);

	private TaskRule() {
	}

	static Cell apply(AssessedNation nation, TermId task, @Nullable TaskStance said) {
		var forbidding = nation.conditions()
			.stream()
			.filter(condition -> bounds(condition.condition(), task))
			.min(Comparator.comparing((AssessedCondition condition) -> !forbids(condition.condition())));
		return new Cell(nation, said != null ? said : forbidding.map(TaskRule::stance).orElse(null), said != null,
				forbidding.orElse(null));
	}

	static boolean forbids(ConditionView condition) {
		return condition.kind() == ConditionKind.PROHIBITED_TASK && condition.decides();
	}

	private static boolean bounds(ConditionView condition, TermId task) {
		return condition.terms().contains(task) && BOUNDING.contains(condition.kind());
	}

	private static TaskStance stance(AssessedCondition condition) {
		return forbids(condition.condition()) ? TaskStance.WILL_NOT : TaskStance.LIMITED;
	}

}
