package org.isftracker.comparison;

import java.util.Arrays;

/**
 * Numbers the stretches between the pairs that keep their order: clauses of one gap
 * belong together.
 */
final class Gaps {

	private final int[] ofBefore;

	private final int[] ofAfter;

	private Gaps(int befores, int afters) {
		this.ofBefore = new int[befores];
		this.ofAfter = new int[afters];
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
			}
		}
		Arrays.fill(ofAfter, j, ofAfter.length, gap);
	}

	int ofBefore(int index) {
		return ofBefore[index];
	}

	int ofAfter(int index) {
		return ofAfter[index];
	}

	boolean same(int before, int after) {
		return ofBefore[before] == ofAfter[after];
	}

}
