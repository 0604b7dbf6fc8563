package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

/** A draft and what two others made of it, clause by clause in its own order. */
public record ThreeTexts(DraftSummary base, DraftSummary theirs, DraftSummary ours, List<Row> rows) {

	public ThreeTexts {
		rows = List.copyOf(rows);
	}

	/** Who changed a clause. */
	public enum Outcome {

		NEITHER, THEIRS, OURS, ALIKE, BOTH

	}

	/**
	 * A clause of the base, or null for one that came later, with what became of it on
	 * either side; nothing where that side does not have it.
	 */
	public record Row(int number, @Nullable ClauseText base, List<ComparedRow> theirs, List<ComparedRow> ours) {

		public Row {
			theirs = List.copyOf(theirs);
			ours = List.copyOf(ours);
		}

		public Outcome outcome() {
			boolean left = isChanged(theirs);
			boolean right = isChanged(ours);
			if (left && right) {
				return words(theirs).equals(words(ours)) ? Outcome.ALIKE : Outcome.BOTH;
			}
			return left ? Outcome.THEIRS : right ? Outcome.OURS : Outcome.NEITHER;
		}

		private static boolean isChanged(List<ComparedRow> rows) {
			return rows.stream().anyMatch(row -> !row.isUnchanged());
		}

		private static List<String> words(List<ComparedRow> rows) {
			return rows.stream().flatMap(row -> Stream.ofNullable(row.later())).map(ClauseText::fingerprint).toList();
		}

		Row numbered(int place) {
			return new Row(place, base, theirs, ours);
		}

	}

	/** Neighbouring rows that nobody changed, or one that somebody did. */
	public record Part(List<Row> rows, boolean folded) {
	}

	/** How many rows have each outcome that changes anything. */
	public Map<Outcome, Long> counts() {
		return rows.stream()
			.filter(row -> row.number() > 0)
			.collect(Collectors.groupingBy(Row::outcome, TreeMap::new, Collectors.counting()));
	}

	/** How many rows anybody changed. */
	public long total() {
		return rows.stream().filter(row -> row.number() > 0).count();
	}

	/** The rows with what nobody changed in runs. */
	public List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		List<Row> waiting = new ArrayList<>();
		for (var row : rows) {
			if (row.number() == 0) {
				waiting.add(row);
				continue;
			}
			fold(parts, waiting);
			parts.add(new Part(List.of(row), false));
		}
		fold(parts, waiting);
		return parts;
	}

	private static void fold(List<Part> parts, List<Row> waiting) {
		if (!waiting.isEmpty()) {
			parts.add(new Part(List.copyOf(waiting), true));
			waiting.clear();
		}
	}

	/** The direct comparison says which additions on both sides are the same. */
	static ThreeTexts of(List<ClauseText> base, DraftComparison theirs, DraftComparison ours, DraftComparison direct) {
		var rows = new Joining(base, new Offspring(theirs), new Offspring(ours), twins(direct)).rows();
		return new ThreeTexts(theirs.earlier(), theirs.later(), ours.later(), numbered(rows));
	}

	private static List<Row> numbered(List<Row> rows) {
		List<Row> numbered = new ArrayList<>();
		int number = 0;
		for (var row : rows) {
			numbered.add(row.outcome() == Outcome.NEITHER ? row : row.numbered(++number));
		}
		return numbered;
	}

	private static Map<ClauseId, ClauseId> twins(DraftComparison direct) {
		Map<ClauseId, ClauseId> twins = new HashMap<>();
		for (var row : direct.rows()) {
			var later = row.later();
			if (later != null && row.earlier().size() == 1) {
				twins.put(row.earlier().get(0).id(), later.id());
			}
		}
		return twins;
	}

	/** What one side made of each clause, and what it added after it. */
	private static final class Offspring {

		private final Map<ClauseId, List<ComparedRow>> made = new HashMap<>();

		private final Map<ClauseId, List<ComparedRow>> added = new HashMap<>();

		private final List<ComparedRow> first = new ArrayList<>();

		Offspring(DraftComparison comparison) {
			var waiting = first;
			for (var row : comparison.rows()) {
				row.earlier().forEach(clause -> made.computeIfAbsent(clause.id(), id -> new ArrayList<>()).add(row));
				if (row.earlier().isEmpty()) {
					waiting.add(row);
				}
				else if (!row.isMoved()) {
					waiting = added.computeIfAbsent(row.earlier().get(row.earlier().size() - 1).id(),
							id -> new ArrayList<>());
				}
			}
		}

		List<ComparedRow> of(ClauseText clause) {
			return made.getOrDefault(clause.id(), List.of());
		}

		List<ComparedRow> addedAfter(ClauseText clause) {
			return added.getOrDefault(clause.id(), List.of());
		}

		List<ComparedRow> addedFirst() {
			return first;
		}

		Map<ClauseId, ComparedRow> additions() {
			Map<ClauseId, ComparedRow> all = new HashMap<>();
			Stream.concat(Stream.of(first), added.values().stream())
				.flatMap(List::stream)
				.forEach(row -> Stream.ofNullable(row.later()).forEach(clause -> all.put(clause.id(), row)));
			return all;
		}

	}

	/** Joins both sides in the order of the base. */
	private static final class Joining {

		private final List<ClauseText> base;

		private final Offspring theirs;

		private final Offspring ours;

		private final Map<ClauseId, ClauseId> twins;

		private final Map<ClauseId, ComparedRow> ourAdditions;

		private final Set<ComparedRow> taken = new HashSet<>();

		private final List<Row> rows = new ArrayList<>();

		Joining(List<ClauseText> base, Offspring theirs, Offspring ours, Map<ClauseId, ClauseId> twins) {
			this.base = base;
			this.theirs = theirs;
			this.ours = ours;
			this.twins = twins;
			this.ourAdditions = ours.additions();
		}

		List<Row> rows() {
			theirs.additions().values().forEach(row -> taken.addAll(twin(row)));
			add(theirs.addedFirst(), ours.addedFirst());
			for (var clause : base) {
				rows.add(new Row(0, clause, theirs.of(clause), ours.of(clause)));
				add(theirs.addedAfter(clause), ours.addedAfter(clause));
			}
			return rows;
		}

		private void add(List<ComparedRow> left, List<ComparedRow> right) {
			left.forEach(row -> rows.add(new Row(0, null, List.of(row), twin(row))));
			right.stream()
				.filter(row -> !taken.contains(row))
				.forEach(row -> rows.add(new Row(0, null, List.of(), List.of(row))));
		}

		private List<ComparedRow> twin(ComparedRow row) {
			var clause = row.later();
			var twin = clause == null ? null : twins.get(clause.id());
			var found = twin == null ? null : ourAdditions.get(twin);
			return found == null ? List.of() : List.of(found);
		}

	}

}
