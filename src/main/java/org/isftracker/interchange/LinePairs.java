package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.isftracker.comparison.ComparedRow;
import org.isftracker.comparison.Redline;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.jspecify.annotations.Nullable;

/**
 * Which paragraph of the later draft is which of the earlier one, each at most once: of
 * clauses merged or split, the one that kept most of its words.
 */
final class LinePairs {

	private final Map<ClauseId, ClauseId> clauses = new HashMap<>();

	private final Map<Integer, Integer> pairs = new TreeMap<>();

	private final Set<Integer> inPlace;

	private LinePairs(List<PrintedLine> before, List<PrintedLine> after, List<ComparedRow> rows) {
		pairClauses(rows);
		pairLines(before, after);
		this.inPlace = longestInOrder(after);
	}

	static LinePairs of(List<PrintedLine> before, List<PrintedLine> after, List<ComparedRow> rows) {
		return new LinePairs(before, after, rows);
	}

	/** Indexes of the earlier paragraphs by those of the later ones, in their order. */
	Map<Integer, Integer> all() {
		return pairs;
	}

	/** Whether a later paragraph stands where its earlier one stood. */
	boolean inPlace(int after) {
		return inPlace.contains(after);
	}

	private void pairClauses(List<ComparedRow> rows) {
		var candidates = new ArrayList<Candidate>();
		for (var row : rows) {
			var later = row.later();
			if (later != null) {
				row.earlier().forEach(earlier -> candidates.add(Candidate.of(earlier, later)));
			}
		}
		candidates.sort(Comparator.comparingInt(Candidate::kept).reversed());
		var taken = new HashSet<ClauseId>();
		candidates.forEach(candidate -> {
			if (!clauses.containsKey(candidate.after()) && taken.add(candidate.before())) {
				clauses.put(candidate.after(), candidate.before());
			}
		});
	}

	private void pairLines(List<PrintedLine> before, List<PrintedLine> after) {
		var places = new HashMap<String, Integer>();
		for (int at = 0; at < before.size(); at++) {
			places.put(before.get(at).key(), at);
		}
		for (int at = 0; at < after.size(); at++) {
			var clause = after.get(at).clause();
			var standsFor = clause == null ? null : clauses.get(clause.id());
			var place = clause != null && standsFor == null ? null : places.get(after.get(at).key(standsFor));
			if (place != null) {
				pairs.put(at, place);
			}
		}
	}

	/** The heaviest run of pairs that stand in the same order in both, by their words. */
	private Set<Integer> longestInOrder(List<PrintedLine> after) {
		var chains = new TreeMap<Integer, Chain>();
		for (var pair : pairs.entrySet()) {
			var lower = chains.lowerEntry(pair.getValue());
			var chain = Chain.behind(lower == null ? null : lower.getValue(), pair.getKey(),
					after.get(pair.getKey()).words().length() + 1L);
			chains.put(pair.getValue(), chain);
			dropLighter(chains, pair.getValue(), chain.weight());
		}
		return chains.isEmpty() ? Set.of() : chains.lastEntry().getValue().places();
	}

	private static void dropLighter(NavigableMap<Integer, Chain> chains, int place, long weight) {
		var higher = chains.higherEntry(place);
		while (higher != null && higher.getValue().weight() <= weight) {
			chains.remove(higher.getKey());
			higher = chains.higherEntry(place);
		}
	}

	private record Candidate(ClauseId before, ClauseId after, int kept) {

		static Candidate of(ClauseText before, ClauseText after) {
			int kept = Redline.between(before.words(), after.words())
				.segments()
				.stream()
				.filter(segment -> segment.op() == Redline.Operation.KEEP)
				.mapToInt(segment -> segment.text().length())
				.sum();
			return new Candidate(before.id(), after.id(), kept);
		}

	}

	private record Chain(@Nullable Chain before, int place, long weight) {

		static Chain behind(@Nullable Chain before, int place, long own) {
			return new Chain(before, place, own + (before == null ? 0 : before.weight()));
		}

		Set<Integer> places() {
			var places = new HashSet<Integer>();
			for (var chain = this; chain != null; chain = chain.before()) {
				places.add(chain.place());
			}
			return places;
		}

	}

}
