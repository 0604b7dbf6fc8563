package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A component of candidates, and its matching of the greatest weight by the Hungarian
 * method.
 */
final class BipartiteGraph {

	private final List<Candidate> candidates;

	private final int[] befores;

	private final int[] afters;

	BipartiteGraph(List<Candidate> candidates) {
		this.candidates = candidates;
		this.befores = candidates.stream().mapToInt(Candidate::before).distinct().sorted().toArray();
		this.afters = candidates.stream().mapToInt(Candidate::after).distinct().sorted().toArray();
	}

	int size() {
		return Math.max(befores.length, afters.length);
	}

	/** Likeness counts squared, so that one sure pair outweighs two doubtful ones. */
	List<Candidate> heaviestMatching() {
		Candidate[][] table = new Candidate[size()][size()];
		double[][] costs = new double[size()][size()];
		for (Candidate candidate : candidates) {
			int row = Arrays.binarySearch(befores, candidate.before());
			int column = Arrays.binarySearch(afters, candidate.after());
			table[row][column] = candidate;
			costs[row][column] = -candidate.likeness() * candidate.likeness();
		}
		return chosen(table, new HungarianMethod(costs).rowOfEachColumn());
	}

	private static List<Candidate> chosen(Candidate[][] table, int[] rowOfColumn) {
		List<Candidate> chosen = new ArrayList<>();
		for (int column = 0; column < rowOfColumn.length; column++) {
			Candidate candidate = table[rowOfColumn[column]][column];
			if (candidate != null) {
				chosen.add(candidate);
			}
		}
		return chosen;
	}

}
