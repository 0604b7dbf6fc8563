package org.isftracker.assessment;

import java.util.List;

import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.NationView;
import org.isftracker.participation.TaskStance;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a mandate by what each nation says of them, under one draft.
 */
public record TaskTable(DraftSummary draft, List<AssessedNation> nations, List<Line> lines) {

	public TaskTable {
		nations = List.copyOf(nations);
		lines = List.copyOf(lines);
	}

	/**
	 * The tasks that the draft gives the force and no nation that comes takes on.
	 */
	public List<Line> withoutTakers() {
		return lines.stream().filter(Line::isWithoutTaker).toList();
	}

	/**
	 * One task.
	 *
	 * @param reading what the draft says of it; null where nobody read it
	 */
	public record Line(TermView task, @Nullable ReadingState reading, List<Cell> cells) {

		public Line {
			cells = List.copyOf(cells);
		}

		/** The nations that come and take it on, in whole or in part. */
		public List<NationView> takers() {
			return cells.stream().filter(Cell::isTaker).map(cell -> cell.nation().nation()).toList();
		}

		/** Whether the draft gives it to the force and nobody who comes takes it on. */
		public boolean isWithoutTaker() {
			return (reading == ReadingState.STATED || reading == ReadingState.BRACKETED) && takers().isEmpty();
		}

		/** How many nations take that stance. */
		public long count(TaskStance stance) {
			return cells.stream().filter(cell -> cell.stance() == stance).count();
		}

	}

	/**
	 * What one nation says of one task.
	 *
	 * @param stance null where it said nothing
	 * @param said whether it said so of the task, else its conditions tell
	 * @param forbidding the condition by which it will not, or only within limits
	 */
	public record Cell(AssessedNation nation, @Nullable TaskStance stance, boolean said,
			@Nullable AssessedCondition forbidding) {

		/** Whether it comes and takes the task on. */
		public boolean isTaker() {
			return nation.readiness() == Readiness.COMES && stance != null && stance.takesOn();
		}

		/**
		 * Whether it says that it will, and a red line of its own says that it will not.
		 */
		public boolean isContradicted() {
			return said && stance != null && stance.takesOn() && forbidding != null
					&& TaskRule.forbids(forbidding.condition());
		}

	}

}
