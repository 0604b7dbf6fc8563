package org.isftracker.comparison;

/** Compares the names, numbers and symbols of two clauses. */
final class Facts {

	private Facts() {
	}

	/**
	 * The share of the fewer facts that the other clause names too; 1 where there are
	 * none.
	 */
	static double agreement(Terms one, Terms other) {
		double least = Math.min(one.total(), other.total());
		return (least > 0) ? one.shared(other) / least : 1;
	}

}
