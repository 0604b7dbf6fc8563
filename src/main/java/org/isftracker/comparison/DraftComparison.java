package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftSummary;

/**
 * Two drafts side by side, row by row in the order of the later one; a dropped clause
 * stands where it stood in the earlier one.
 */
public record DraftComparison(DraftSummary earlier, DraftSummary later, List<ComparedRow> rows, boolean coarsened) {

	public DraftComparison {
		rows = List.copyOf(rows);
	}

	/** The rows in which something changed, in order. */
	public List<ComparedRow> changes() {
		return rows.stream().filter(row -> !row.isUnchanged()).toList();
	}

	/** The clauses of the earlier draft that nothing came from. */
	public List<ClauseText> dropped() {
		return rows.stream().filter(row -> row.later() == null).flatMap(row -> row.earlier().stream()).toList();
	}

	/** The clauses of the later draft that come from nothing. */
	public List<ClauseText> added() {
		return rows.stream()
			.filter(row -> row.earlier().isEmpty())
			.flatMap(row -> Stream.ofNullable(row.later()))
			.toList();
	}

	/** How many rows of each kind there are; kinds without any are absent. */
	public Map<String, Long> counts() {
		return changes().stream()
			.collect(Collectors.groupingBy(ComparedRow::kind, TreeMap::new, Collectors.counting()));
	}

	/** How many clauses have another number and the same words. */
	public long renumberedOnly() {
		return rows.stream().filter(ComparedRow::isRenumberedOnly).count();
	}

	/** The rows in runs: each changed one alone, unchanged neighbours together. */
	public List<Run> runs() {
		List<Run> runs = new ArrayList<>();
		List<ComparedRow> unchanged = new ArrayList<>();
		for (var row : rows) {
			if (row.isUnchanged()) {
				unchanged.add(row);
			}
			else {
				fold(runs, unchanged);
				runs.add(new Run(List.of(row)));
			}
		}
		fold(runs, unchanged);
		return runs;
	}

	private static void fold(List<Run> runs, List<ComparedRow> unchanged) {
		if (!unchanged.isEmpty()) {
			runs.add(new Run(List.copyOf(unchanged)));
			unchanged.clear();
		}
	}

	/** Neighbouring rows that a page folds together or shows. */
	public record Run(List<ComparedRow> rows) {

		public boolean isFolded() {
			return rows.get(0).isUnchanged();
		}

		/** Whether each of them has another number than before. */
		public boolean isRenumbered() {
			return rows.stream().allMatch(ComparedRow::isRenumberedOnly);
		}

	}
}
