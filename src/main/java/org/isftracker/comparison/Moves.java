package org.isftracker.comparison;

import java.util.Arrays;

/** Tells which clauses left their order, and numbers those that moved together. */
final class Moves {

	private static final double TIE_BREAK = 1e-6;

	private final Alignment alignment;

	private final int[] firstPlaces;

	private final boolean[] moved;

	private final int[] blocks;

	Moves(Alignment alignment, Side after) {
		this.alignment = alignment;
		this.firstPlaces = firstPlaces(alignment);
		this.moved = find(after);
		this.blocks = number();
	}

	boolean isMoved(int after) {
		return moved[after];
	}

	/**
	 * The number of the block that the clause moved with, from 1; 0 if it did not move.
	 */
	int block(int after) {
		return blocks[after];
	}

	/**
	 * The longest order is what stayed; among orders of one length the one with most
	 * words.
	 */
	private boolean[] find(Side after) {
		int[] places = new int[alignment.afters()];
		double[] weights = new double[places.length];
		for (int j = 0; j < places.length; j++) {
			places[j] = place(j);
			weights[j] = 1 + TIE_BREAK * after.text(j).length();
		}
		boolean[] stayed = IncreasingSubsequence.heaviest(places, weights);
		boolean[] result = new boolean[places.length];
		for (int j = 0; j < places.length; j++) {
			result[j] = places[j] >= 0 && !stayed[j];
		}
		return result;
	}

	/** Spreads the parts of a split clause, so that parts in order count as in order. */
	private int place(int j) {
		int[] sources = alignment.sources(j);
		if (sources.length == 0) {
			return Alignment.NONE;
		}
		int part = Arrays.binarySearch(alignment.targets(sources[0]), j);
		return firstPlaces[sources[0]] + part;
	}

	/** For each clause of the earlier text how many places the ones before it take. */
	private static int[] firstPlaces(Alignment alignment) {
		int[] places = new int[alignment.befores()];
		int next = 0;
		for (int i = 0; i < places.length; i++) {
			places[i] = next;
			next += Math.max(1, alignment.targets(i).length);
		}
		return places;
	}

	private int[] number() {
		int[] numbers = new int[moved.length];
		int block = 0;
		for (int j = 0; j < moved.length; j++) {
			if (moved[j]) {
				boolean together = j > 0 && moved[j - 1] && follows(j);
				block += together ? 0 : 1;
				numbers[j] = block;
			}
		}
		return numbers;
	}

	private boolean follows(int j) {
		int[] here = alignment.sources(j);
		int[] above = alignment.sources(j - 1);
		int step = here[0] - above[above.length - 1];
		return step == 0 || step == 1;
	}

}
