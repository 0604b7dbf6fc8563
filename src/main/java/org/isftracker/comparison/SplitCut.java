package org.isftracker.comparison;

import java.util.Arrays;

/**
 * Cuts a clause that split into the parts that its successors came from, in their order.
 */
final class SplitCut {

	private static final double IN_A_RUN = 1;

	private static final double ALONE = 0.3;

	private final Tokens whole;

	private final Tokens[] parts;

	SplitCut(Tokens whole, Tokens... parts) {
		this.whole = whole;
		this.parts = parts;
	}

	/**
	 * The part of the old clause that each successor came from; joined, they are the
	 * clause.
	 */
	String[] cut() {
		Integer[] order = order();
		int[] ends = ends(order);
		String[] texts = new String[parts.length];
		int start = 0;
		for (int p = 0; p < order.length; p++) {
			int end = (p == order.length - 1) ? whole.text().length() : whole.gapEnd(ends[p]);
			texts[order[p]] = whole.text().substring(start, end);
			start = end;
		}
		return texts;
	}

	/** The successors in the order in which their words stand in the clause. */
	private Integer[] order() {
		double[] centres = new double[parts.length];
		Integer[] order = new Integer[parts.length];
		for (int p = 0; p < parts.length; p++) {
			double sum = 0;
			double weight = 0;
			double[] support = support(parts[p]);
			for (int at = 0; at < support.length; at++) {
				sum += support[at] * at;
				weight += support[at];
			}
			centres[p] = (weight > 0) ? sum / weight : whole.size();
			order[p] = p;
		}
		Arrays.sort(order, (one, other) -> Double.compare(centres[one], centres[other]));
		return order;
	}

	private int[] ends(Integer[] order) {
		int size = whole.size();
		double[][] best = new double[order.length + 1][size + 1];
		Arrays.fill(best[0], Double.NEGATIVE_INFINITY);
		best[0][0] = 0;
		for (int p = 1; p <= order.length; p++) {
			double[] support = support(parts[order[p - 1]]);
			best[p][0] = best[p - 1][0];
			for (int at = 1; at <= size; at++) {
				best[p][at] = Math.max(best[p - 1][at], best[p][at - 1] + support[at - 1]);
			}
		}
		return follow(best, order.length);
	}

	private int[] follow(double[][] best, int count) {
		int[] ends = new int[count];
		int at = whole.size();
		for (int p = count; p > 0; p--) {
			ends[p - 1] = at;
			while (at > 0 && best[p][at] > best[p - 1][at]) {
				at--;
			}
		}
		return ends;
	}

	/**
	 * How well each word of the clause is found in the part, words in a run far better.
	 */
	private double[] support(Tokens part) {
		double[] support = new double[whole.size()];
		for (int at = 0; at < support.length; at++) {
			for (int k = 0; k < part.size() && support[at] < IN_A_RUN; k++) {
				if (whole.id(at) == part.id(k)) {
					support[at] = isInRun(at, part, k) ? IN_A_RUN : ALONE;
				}
			}
		}
		return support;
	}

	private boolean isInRun(int at, Tokens part, int k) {
		boolean before = at > 0 && k > 0 && whole.id(at - 1) == part.id(k - 1);
		boolean after = at + 1 < whole.size() && k + 1 < part.size() && whole.id(at + 1) == part.id(k + 1);
		return before || after;
	}

}
