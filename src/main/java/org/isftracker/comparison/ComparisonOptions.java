package org.isftracker.comparison;

import java.util.List;

import org.springframework.util.Assert;

/**
 * How to compare. The budget counts steps of work, not time, so that the same texts
 * always compare alike; past it the comparison coarsens and says so.
 */
public record ComparisonOptions(List<HandPairing> pairings, FirmnessLadder ladder, long budget, ComparisonWatch watch) {

	/** Enough for twenty thousand clauses a side; a few seconds at the very worst. */
	public static final long DEFAULT_BUDGET = 1_000_000_000L;

	private static final ComparisonOptions DEFAULTS = new ComparisonOptions(List.of(), FirmnessLadder.DEFAULT,
			DEFAULT_BUDGET, ComparisonWatch.NOBODY);

	public ComparisonOptions {
		Assert.isTrue(budget > 0, "A budget must be more than nothing");
		pairings = List.copyOf(pairings);
	}

	/** No pairings by hand, the default ladder, the default budget, nobody watching. */
	public static ComparisonOptions defaults() {
		return DEFAULTS;
	}

	public ComparisonOptions withPairings(List<HandPairing> pairings) {
		return new ComparisonOptions(pairings, ladder, budget, watch);
	}

	public ComparisonOptions withLadder(FirmnessLadder ladder) {
		return new ComparisonOptions(pairings, ladder, budget, watch);
	}

	public ComparisonOptions withBudget(long budget) {
		return new ComparisonOptions(pairings, ladder, budget, watch);
	}

	public ComparisonOptions withWatch(ComparisonWatch watch) {
		return new ComparisonOptions(pairings, ladder, budget, watch);
	}

}
