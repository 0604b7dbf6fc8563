package org.isftracker.traceability;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.AssessedNation;
import org.jspecify.annotations.Nullable;

/**
 * Conditions by clauses: a line for each condition that stands, a column for each clause
 * that any condition hangs on.
 */
public record TraceMatrix(List<ClauseLoad> columns, List<Line> lines) {

	public TraceMatrix {
		columns = List.copyOf(columns);
		lines = List.copyOf(lines);
	}

	static TraceMatrix of(Traces traces) {
		var columns = traces.loads().stream().filter(load -> !load.isUnasked()).toList();
		return new TraceMatrix(columns, traces.hangings().map(one -> line(one, columns)).toList());
	}

	private static Line line(Hanging one, List<ClauseLoad> columns) {
		return new Line(one.nation(), one.condition(), columns.stream().map(load -> cell(one, load)).toList());
	}

	private static Cell cell(Hanging one, ClauseLoad load) {
		Optional<Tie> tie = load.conditions()
			.stream()
			.filter(other -> other.condition().equals(one.condition()))
			.map(Hanging::tie)
			.findFirst();
		return new Cell(tie.orElse(null));
	}

	/** One condition along all columns. */
	public record Line(AssessedNation nation, AssessedCondition condition, List<Cell> cells) {

		/** The cells in which it hangs on a clause. */
		public Stream<Cell> tied() {
			return cells.stream().filter(cell -> cell.tie() != null);
		}

	}

	/** How a condition hangs on a clause, if it does. */
	public record Cell(@Nullable Tie tie) {
	}

}
