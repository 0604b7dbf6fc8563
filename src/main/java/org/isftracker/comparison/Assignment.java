package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses pairs so that the whole fits best: each connected component of candidates by
 * itself.
 */
final class Assignment {

	private static final int LARGE = 250;

	private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::likeness)
		.reversed()
		.thenComparingInt(Candidate::after)
		.thenComparingInt(Candidate::before);

	private final Work work;

	Assignment(Work work) {
		this.work = work;
	}

	/** The chosen candidates; no clause occurs twice. */
	List<Candidate> choose(List<Candidate> candidates, int befores, int afters) {
		List<Candidate> chosen = new ArrayList<>();
		for (List<Candidate> component : components(candidates, befores, afters)) {
			chosen.addAll(best(component));
		}
		return chosen;
	}

	private List<Candidate> best(List<Candidate> component) {
		work.spend(component.size());
		if (component.size() == 1) {
			return component;
		}
		BipartiteGraph graph = new BipartiteGraph(component);
		long size = graph.size();
		return (size <= LARGE && work.affords(size * size * size / 4)) ? graph.heaviestMatching() : greedy(component);
	}

	private static List<Candidate> greedy(List<Candidate> component) {
		Map<Integer, Candidate> byBefore = new LinkedHashMap<>();
		Map<Integer, Candidate> byAfter = new LinkedHashMap<>();
		for (Candidate candidate : component.stream().sorted(BEST_FIRST).toList()) {
			if (!byBefore.containsKey(candidate.before()) && !byAfter.containsKey(candidate.after())) {
				byBefore.put(candidate.before(), candidate);
				byAfter.put(candidate.after(), candidate);
			}
		}
		return List.copyOf(byBefore.values());
	}

	private Iterable<List<Candidate>> components(List<Candidate> candidates, int befores, int afters) {
		int[] parents = new int[befores + afters];
		for (int node = 0; node < parents.length; node++) {
			parents[node] = node;
		}
		for (Candidate candidate : candidates) {
			parents[root(parents, candidate.before())] = root(parents, befores + candidate.after());
		}
		Map<Integer, List<Candidate>> components = new LinkedHashMap<>();
		for (Candidate candidate : candidates) {
			work.spend(1);
			components.computeIfAbsent(root(parents, candidate.before()), it -> new ArrayList<>()).add(candidate);
		}
		return components.values();
	}

	private static int root(int[] parents, int node) {
		int at = node;
		while (parents[at] != at) {
			parents[at] = parents[parents[at]];
			at = parents[at];
		}
		return at;
	}

}
