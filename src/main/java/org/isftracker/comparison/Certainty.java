package org.isftracker.comparison;

/** How sure a pairing is, from 0 to 1. */
final class Certainty {

	private Certainty() {
	}

	/** Pairs half alike are rarely wrong; those less than a fifth alike are a guess. */
	static double ofPair(double likeness) {
		double x = Math.max(0, Math.min(1, likeness));
		return round(Math.min(0.99, 0.3 + 1.1 * x - 0.4 * x * x));
	}

	static double ofGroup(double coverage) {
		return round(Math.max(0, Math.min(0.98, coverage)));
	}

	private static double round(double certainty) {
		return Math.round(certainty * 1000) / 1000d;
	}

}
