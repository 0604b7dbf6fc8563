package org.isftracker.comparison;

/** What a comparison may still spend, and whether anybody still waits for it. */
final class Work {

	private static final int BREATH = 1 << 14;

	private final long budget;

	private final ComparisonWatch watch;

	private long spent;

	private long nextBreath = BREATH;

	private boolean coarsened;

	Work(long budget, ComparisonWatch watch) {
		this.budget = budget;
		this.watch = watch;
	}

	static Work unlimited() {
		return new Work(ComparisonOptions.DEFAULT_BUDGET, ComparisonWatch.NOBODY);
	}

	void spend(long steps) {
		spent += steps;
		if (spent >= nextBreath) {
			nextBreath = spent + BREATH;
			breathe();
		}
	}

	/**
	 * Spends the steps if they are left; otherwise notes that the comparison is
	 * coarsened.
	 */
	boolean affords(long steps) {
		if (steps > budget - spent) {
			coarsened = true;
			return false;
		}
		spend(steps);
		return true;
	}

	void reached(double share) {
		breathe();
		watch.reached(share);
	}

	void coarsen() {
		coarsened = true;
	}

	boolean isCoarsened() {
		return coarsened;
	}

	private void breathe() {
		if (watch.isCancelled()) {
			throw new ComparisonCancelledException();
		}
	}

}
