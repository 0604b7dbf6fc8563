package org.isftracker.comparison;

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
 *
 * @param departures where the moved clauses stood before
 * @param parallel whether these are texts in two languages, paired by number alone and
 * without any change
 */
public record DraftComparison(DraftSummary earlier, DraftSummary later, List<ComparedRow> rows, boolean coarsened,
		List<Departure> departures, boolean parallel) {

	public DraftComparison {
		rows = List.copyOf(rows);
		departures = List.copyOf(departures);
	}

	/** The rows in which something changed, in order. */
	public List<ComparedRow> changes() {
		return parallel ? List.of() : rows.stream().filter(row -> !row.isUnchanged()).toList();
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

	/** A clause that moved away from after a row, counted from 0; -1 is the beginning. */
	public record Departure(int after, ComparedRow moved) {
	}

}
