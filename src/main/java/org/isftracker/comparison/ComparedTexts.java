package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.isftracker.comparison.DraftComparison.Departure;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.PairingDecision;
import org.jspecify.annotations.Nullable;

/** Two drafts as the comparison takes them, and its answer as the rows of a page. */
final class ComparedTexts {

	private final DraftText earlier;

	private final DraftText later;

	private final List<PairingDecision> decisions;

	ComparedTexts(DraftText earlier, DraftText later, List<PairingDecision> decisions) {
		this.earlier = earlier;
		this.later = later;
		this.decisions = decisions;
	}

	TextComparison compare(FirmnessLadders ladders, ComparisonWatch watch) {
		var options = ComparisonOptions.defaults()
			.withPairings(RecordedPairs.between(earlier, later, decisions))
			.withLadder(ladders.in(later.summary().language()))
			.withWatch(watch);
		return TextComparison.of(before(), after(), options);
	}

	List<ComparedClause> before() {
		return clauses(earlier);
	}

	List<ComparedClause> after() {
		return clauses(later);
	}

	private static List<ComparedClause> clauses(DraftText draft) {
		Map<ClauseId, Integer> places = new HashMap<>();
		List<ComparedClause> clauses = new ArrayList<>();
		for (var clause : draft.clauses()) {
			var parent = clause.parent();
			places.put(clause.id(), clauses.size());
			clauses.add(new ComparedClause(clause.kind().name(), clause.level(),
					parent == null ? ComparedClause.ROOT : places.getOrDefault(parent, ComparedClause.ROOT),
					clause.label(), words(clause), clause.provision().id()));
		}
		return clauses;
	}

	static String words(ClauseText clause) {
		var closing = clause.closing();
		return closing == null ? clause.words() : clause.words() + " " + closing;
	}

	List<ComparedRow> rows(TextComparison comparison) {
		var dropped = dropped(comparison);
		List<ComparedRow> rows = new ArrayList<>(dropped.getOrDefault(-1, List.of()));
		for (var change : comparison.clauses()) {
			rows.add(row(change, comparison));
			change.from().forEach(from -> rows.addAll(dropped.getOrDefault(from, List.of())));
			change.from().forEach(dropped::remove);
		}
		return rows;
	}

	/** Where each moved clause stood, by the row that it stood after. */
	static List<Departure> departures(List<ComparedRow> rows) {
		Map<Integer, Integer> stayed = new HashMap<>();
		Map<Integer, ComparedRow> moved = new TreeMap<>();
		for (int place = 0; place < rows.size(); place++) {
			var row = rows.get(place);
			for (int from : row.change() == null ? List.<Integer>of() : row.change().from()) {
				if (row.isMoved()) {
					moved.put(from, row);
				}
				else {
					stayed.putIfAbsent(from, place);
				}
			}
		}
		return moved.entrySet()
			.stream()
			.map(gone -> new Departure(before(gone.getKey(), stayed), gone.getValue()))
			.toList();
	}

	private static int before(int place, Map<Integer, Integer> stayed) {
		return IntStream.iterate(place - 1, before -> before >= 0, before -> before - 1)
			.filter(stayed::containsKey)
			.map(stayed::get)
			.findFirst()
			.orElse(-1);
	}

	/** Dropped clauses by the clause before them that the later draft still has. */
	private Map<Integer, List<ComparedRow>> dropped(TextComparison comparison) {
		Map<Integer, List<ComparedRow>> dropped = new TreeMap<>();
		int before = -1;
		for (int i = 0; i < earlier.clauses().size(); i++) {
			if (comparison.removed().contains(i)) {
				dropped.computeIfAbsent(before, place -> new ArrayList<>()).add(removed(i, comparison));
			}
			else {
				before = i;
			}
		}
		return dropped;
	}

	private ComparedRow row(ClauseChange change, TextComparison comparison) {
		var from = change.from().stream().map(earlier.clauses()::get).toList();
		var candidates = comparison.possible()
			.stream()
			.filter(pair -> pair.after() == change.index())
			.map(pair -> earlier.clauses().get(pair.before()))
			.toList();
		var clause = later.clauses().get(change.index());
		return new ComparedRow(0, from, clause, change, decision(from, clause), candidates, null);
	}

	private @Nullable PairingDecision decision(List<ClauseText> from, ClauseText clause) {
		return decisions.stream()
			.filter(decision -> from.stream().anyMatch(before -> PairsByHand.isSame(decision, before, clause)))
			.max(Comparator.comparing(PairingDecision::decidedAt))
			.orElse(null);
	}

	private ComparedRow removed(int index, TextComparison comparison) {
		var candidates = comparison.possible()
			.stream()
			.filter(pair -> pair.before() == index)
			.map(pair -> later.clauses().get(pair.after()))
			.toList();
		return new ComparedRow(0, List.of(earlier.clauses().get(index)), null, null, null, candidates, null);
	}

}
