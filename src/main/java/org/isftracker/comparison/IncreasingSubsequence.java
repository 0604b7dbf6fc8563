package org.isftracker.comparison;

import java.util.Arrays;

/** What keeps its order in a sequence of places. */
final class IncreasingSubsequence {

	private IncreasingSubsequence() {
	}

	/** Marks a longest strictly increasing subsequence; negative places are left out. */
	static boolean[] longest(int[] places) {
		double[] weights = new double[places.length];
		Arrays.fill(weights, 1);
		return heaviest(places, weights);
	}

	/**
	 * Marks a strictly increasing subsequence of the greatest weight; negative places are
	 * left out.
	 */
	static boolean[] heaviest(int[] places, double[] weights) {
		int highest = Arrays.stream(places).max().orElse(-1);
		double[] best = new double[places.length];
		int[] previous = new int[places.length];
		PrefixMaximum ends = new PrefixMaximum(highest + 1);
		for (int i = 0; i < places.length; i++) {
			if (places[i] >= 0) {
				previous[i] = ends.argumentBelow(places[i]);
				best[i] = weights[i] + ((previous[i] >= 0) ? best[previous[i]] : 0);
				ends.raise(places[i], best[i], i);
			}
		}
		return marked(places, previous, ends.argumentBelow(highest + 1));
	}

	private static boolean[] marked(int[] places, int[] previous, int last) {
		boolean[] kept = new boolean[places.length];
		for (int i = last; i >= 0; i = previous[i]) {
			kept[i] = true;
		}
		return kept;
	}

	/**
	 * The greatest value below a place, kept as places are raised (a binary indexed
	 * tree).
	 */
	private static final class PrefixMaximum {

		private final double[] values;

		private final int[] arguments;

		PrefixMaximum(int places) {
			this.values = new double[places + 1];
			this.arguments = new int[places + 1];
			Arrays.fill(arguments, -1);
		}

		void raise(int place, double value, int argument) {
			for (int at = place + 1; at < values.length; at += at & -at) {
				if (value > values[at]) {
					values[at] = value;
					arguments[at] = argument;
				}
			}
		}

		int argumentBelow(int place) {
			int argument = -1;
			double value = 0;
			for (int at = place; at > 0; at -= at & -at) {
				if (values[at] > value) {
					value = values[at];
					argument = arguments[at];
				}
			}
			return argument;
		}

	}

}
