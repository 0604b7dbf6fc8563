package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.isftracker.comparison.ReadingChoice.Layout;
import org.jspecify.annotations.Nullable;

/** A comparison as somebody chose to read it, ready for a page. */
public record ComparisonSheet(DraftComparison comparison, ReadingChoice choice, List<Part> parts,
		Map<String, Long> counts) {

	private static final Comparator<ComparedRow> MOST_AT_STAKE_FIRST = Comparator
		.comparingLong((ComparedRow row) -> stake(row).least())
		.thenComparingLong(row -> stake(row).most())
		.thenComparingInt(row -> stake(row).nations().size())
		.thenComparingInt(row -> stake(row).stale())
		.reversed();

	/**
	 * Neighbouring rows that are folded, a row that is shown, or a clause's old place.
	 */
	public record Part(List<ComparedRow> rows, boolean folded, @Nullable ComparedRow departed) {

		static Part shown(ComparedRow row) {
			return new Part(List.of(row), false, null);
		}

		static Part folded(List<ComparedRow> rows) {
			return new Part(List.copyOf(rows), true, null);
		}

		static Part departed(ComparedRow moved) {
			return new Part(List.of(), false, moved);
		}

		/** Whether each of them has another number than before and nothing else. */
		public boolean renumbered() {
			return rows.stream().allMatch(ComparedRow::isRenumberedOnly);
		}

		/** Whether a filter alone hides some of them. */
		public boolean filtered() {
			return rows.stream().anyMatch(row -> !row.isUnchanged());
		}

	}

	public ComparisonSheet {
		parts = List.copyOf(parts);
	}

	public static ComparisonSheet of(DraftComparison comparison, ReadingChoice choice) {
		var rows = comparison.rows().stream().map(row -> choice.typography() ? row.withTypography() : row).toList();
		return new ComparisonSheet(comparison, choice, new Laying(comparison, choice, rows).parts(), counts(rows));
	}

	private static Map<String, Long> counts(List<ComparedRow> rows) {
		var found = rows.stream()
			.filter(row -> !row.isUnchanged())
			.collect(Collectors.groupingBy(ComparedRow::kind, Collectors.counting()));
		Map<String, Long> counts = new LinkedHashMap<>();
		ReadingChoice.KINDS.stream().filter(found::containsKey).forEach(kind -> counts.put(kind, found.get(kind)));
		return counts;
	}

	/** The changed rows that are shown, in their order. */
	public List<ComparedRow> shown() {
		return parts.stream().filter(part -> !part.folded()).flatMap(part -> part.rows().stream()).toList();
	}

	/** How many changes there are, shown or not. */
	public long total() {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/** What hangs on all the changes together. */
	public Stake atStake() {
		return comparison.changes()
			.stream()
			.map(ComparedRow::stake)
			.filter(Objects::nonNull)
			.reduce(Stake.NONE, Stake::and);
	}

	/** Where the shown changes lie along the page. */
	public List<ChangeMap.Tick> map() {
		return ChangeMap.of(parts, choice.layout());
	}

	private static Stake stake(ComparedRow row) {
		return Optional.ofNullable(row.stake()).orElse(Stake.NONE);
	}

	/** Lays the rows out in parts. */
	private static final class Laying {

		private final DraftComparison comparison;

		private final ReadingChoice choice;

		private final List<ComparedRow> rows;

		private final List<Part> parts = new ArrayList<>();

		private final List<ComparedRow> waiting = new ArrayList<>();

		private int number;

		Laying(DraftComparison comparison, ReadingChoice choice, List<ComparedRow> rows) {
			this.comparison = comparison;
			this.choice = choice;
			this.rows = rows;
		}

		List<Part> parts() {
			if (comparison.parallel() || choice.layout() == Layout.CLEAN) {
				rows.forEach(this::show);
			}
			else if (choice.byStake()) {
				rows.stream().filter(choice::shows).sorted(MOST_AT_STAKE_FIRST).forEach(this::show);
				rows.stream().filter(row -> !choice.shows(row)).forEach(waiting::add);
			}
			else {
				inOrder();
			}
			fold();
			return parts;
		}

		private void inOrder() {
			departures(-1);
			for (int place = 0; place < rows.size(); place++) {
				if (choice.shows(rows.get(place))) {
					fold();
					show(rows.get(place));
				}
				else {
					waiting.add(rows.get(place));
				}
				departures(place);
			}
		}

		private void departures(int place) {
			comparison.departures()
				.stream()
				.filter(departure -> departure.after() == place && choice.shows(departure.moved()))
				.forEach(departure -> {
					fold();
					parts.add(Part.departed(departure.moved()));
				});
		}

		private void show(ComparedRow row) {
			boolean counted = !comparison.parallel() && choice.shows(row);
			parts.add(Part.shown(counted ? row.numbered(++number) : row.numbered(0)));
		}

		private void fold() {
			if (!waiting.isEmpty()) {
				parts.add(Part.folded(waiting));
				waiting.clear();
			}
		}

	}

}
