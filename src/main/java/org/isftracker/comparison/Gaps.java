package org.isftracker.comparison;

import java.util.Arrays;

/**
 * Numbers the stretches between the pairs that keep their order: clauses of one gap
 * belong together.
 */
final class Gaps {

	private static final int WIDE = 20;

	private final int[] ofBefore;

	private final int[] ofAfter;

	private final int[] startBefore;

	private final int[] startAfter;

	private Gaps(int befores, int afters) {
		this.ofBefore = new int[befores];
		this.ofAfter = new int[afters];
		this.startBefore = new int[befores + 2];
		this.startAfter = new int[befores + 2];
	}

	static Gaps of(Alignment alignment) {
		int[] partners = new int[alignment.befores()];
		Arrays.setAll(partners, alignment::afterOf);
		boolean[] inOrder = IncreasingSubsequence.longest(partners);
		Gaps gaps = new Gaps(alignment.befores(), alignment.afters());
		gaps.number(partners, inOrder);
		return gaps;
	}

	private void number(int[] partners, boolean[] inOrder) {
		int gap = 0;
		int j = 0;
		for (int i = 0; i < partners.length; i++) {
			ofBefore[i] = gap;
			if (inOrder[i]) {
				Arrays.fill(ofAfter, j, partners[i] + 1, gap);
				j = partners[i] + 1;
				gap++;
				startBefore[gap] = i + 1;
				startAfter[gap] = j;
			}
		}
		Arrays.fill(ofAfter, j, ofAfter.length, gap);
		startBefore[gap + 1] = ofBefore.length;
		startAfter[gap + 1] = ofAfter.length;
	}

	int ofBefore(int index) {
		return ofBefore[index];
	}

	int ofAfter(int index) {
		return ofAfter[index];
	}

	/** Whether the two stand in one gap, and that is small enough to say something. */
	boolean close(int before, int after) {
		int gap = ofBefore[before];
		return gap == ofAfter[after] && startBefore[gap + 1] - startBefore[gap] <= WIDE
				&& startAfter[gap + 1] - startAfter[gap] <= WIDE;
	}

	/** The earlier clause as far from the start of the gap, if the gap is that long. */
	int asFarFromStart(int after) {
		int gap = ofAfter[after];
		int before = startBefore[gap] + after - startAfter[gap];
		return (before < startBefore[gap + 1]) ? before : Alignment.NONE;
	}

	/** The earlier clause as far from the end of the gap, if the gap is that long. */
	int asFarFromEnd(int after) {
		int gap = ofAfter[after];
		int before = startBefore[gap + 1] - startAfter[gap + 1] + after;
		return (before >= startBefore[gap]) ? before : Alignment.NONE;
	}

	/** Whether two clauses of one gap stand equally far from its start, or its end. */
	boolean sameOffset(int before, int after) {
		int gap = ofBefore[before];
		return before - startBefore[gap] == after - startAfter[gap]
				|| startBefore[gap + 1] - before == startAfter[gap + 1] - after;
	}

}
