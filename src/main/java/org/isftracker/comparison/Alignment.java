package org.isftracker.comparison;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Which clause of the later text comes from which of the earlier one, as far as is known.
 * Each clause has at most one partner; what merged or split is linked besides.
 */
final class Alignment {

	static final int NONE = -1;

	private static final int[] NOTHING = {};

	private final int[] afterOf;

	private final int[] beforeOf;

	private final int[][] sources;

	private final int[][] targets;

	private final double[] certainties;

	private final boolean[] byHand;

	private final Set<Long> forbidden = new HashSet<>();

	Alignment(int before, int after) {
		this.afterOf = filled(before);
		this.beforeOf = filled(after);
		this.sources = nothing(after);
		this.targets = nothing(before);
		this.certainties = new double[after];
		this.byHand = new boolean[after];
	}

	/** Makes the two partners; a clause that has one already is linked besides it. */
	void pair(int before, int after, double certainty) {
		if (afterOf[before] == NONE) {
			afterOf[before] = after;
		}
		if (beforeOf[after] == NONE) {
			beforeOf[after] = before;
		}
		sources[after] = with(sources[after], before);
		targets[before] = with(targets[before], after);
		certainties[after] = (sources[after].length == 1) ? certainty : Math.min(certainty, certainties[after]);
	}

	void pairByHand(int before, int after) {
		pair(before, after, 1);
		byHand[after] = true;
	}

	void forbid(int before, int after) {
		forbidden.add(key(before, after));
	}

	boolean allows(int before, int after) {
		return forbidden.isEmpty() || !forbidden.contains(key(before, after));
	}

	boolean isFree(int before, int after) {
		return isBeforeFree(before) && isAfterFree(after) && allows(before, after);
	}

	boolean isBeforeFree(int before) {
		return afterOf[before] == NONE;
	}

	boolean isAfterFree(int after) {
		return beforeOf[after] == NONE;
	}

	boolean isByHand(int after) {
		return byHand[after];
	}

	/** Whether the two have each other and nobody else, and no person said so. */
	boolean isPlainPair(int before, int after) {
		return sources[after].length == 1 && targets[before].length == 1 && !byHand[after];
	}

	int afterOf(int before) {
		return afterOf[before];
	}

	int beforeOf(int after) {
		return beforeOf[after];
	}

	int[] sources(int after) {
		return sources[after];
	}

	int[] targets(int before) {
		return targets[before];
	}

	double certainty(int after) {
		return certainties[after];
	}

	int befores() {
		return afterOf.length;
	}

	int afters() {
		return beforeOf.length;
	}

	private static long key(int before, int after) {
		return ((long) before << 32) | after;
	}

	private static int[] with(int[] sorted, int added) {
		if (Arrays.binarySearch(sorted, added) >= 0) {
			return sorted;
		}
		int[] more = Arrays.copyOf(sorted, sorted.length + 1);
		more[sorted.length] = added;
		Arrays.sort(more);
		return more;
	}

	private static int[] filled(int size) {
		int[] array = new int[size];
		Arrays.fill(array, NONE);
		return array;
	}

	private static int[][] nothing(int size) {
		int[][] array = new int[size][];
		Arrays.fill(array, NOTHING);
		return array;
	}

}
