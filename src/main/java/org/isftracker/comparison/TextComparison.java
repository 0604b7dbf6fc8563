package org.isftracker.comparison;

import java.util.List;

/**
 * The later of two texts read against the earlier one: one change for each clause of the
 * later text, in its order, and the indexes of the earlier text that nothing came from.
 * {@code coarsened} says that the budget ran out and some pairs or redlines are less fine
 * than they could be. The same input always gives the same comparison.
 */
public record TextComparison(List<ClauseChange> clauses, List<Integer> removed, List<PossiblePair> possible,
		boolean coarsened) {

	public TextComparison {
		clauses = List.copyOf(clauses);
		removed = List.copyOf(removed);
		possible = List.copyOf(possible);
	}

	/** Compares with {@link ComparisonOptions#defaults()}. */
	public static TextComparison of(List<ComparedClause> before, List<ComparedClause> after) {
		return of(before, after, ComparisonOptions.defaults());
	}

	/**
	 * Compares as the options say. Throws {@link ComparisonCancelledException} when the
	 * watch says so, and {@link IllegalArgumentException} when a pairing names a clause
	 * that is not there.
	 */
	public static TextComparison of(List<ComparedClause> before, List<ComparedClause> after,
			ComparisonOptions options) {
		return new Comparing(before, after, options).compare();
	}

}
