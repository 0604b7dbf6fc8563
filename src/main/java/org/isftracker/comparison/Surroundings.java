package org.isftracker.comparison;

/** What the place of two clauses says for or against their being the same. */
final class Surroundings {

	private static final double NEIGHBOUR = 0.06;

	private static final double SAME_GAP = 0.06;

	private static final double ELSEWHERE = -0.05;

	private static final double OTHER_KIND = -0.06;

	private final Side before;

	private final Side after;

	private final Alignment alignment;

	private final Gaps gaps;

	Surroundings(Side before, Side after, Alignment alignment) {
		this.before = before;
		this.after = after;
		this.alignment = alignment;
		this.gaps = Gaps.of(alignment);
	}

	/** Whether the two stand where one would look for them. */
	boolean areNear(int i, int j) {
		return gaps.same(i, j) || neighbours(i, j) > 0;
	}

	double bonus(int i, int j) {
		int neighbours = neighbours(i, j);
		double bonus = neighbours * NEIGHBOUR;
		if (gaps.same(i, j)) {
			bonus += SAME_GAP;
		}
		else if (neighbours == 0) {
			bonus += ELSEWHERE;
		}
		return bonus + (Shape.differ(before.clause(i), after.clause(j)) ? OTHER_KIND : 0);
	}

	/**
	 * Whether no pair stands between the two and the nearest pair on one side of them.
	 */
	boolean touchPair(int i, int j) {
		return previousPairIsCommon(i, j) || nextPairIsCommon(i, j);
	}

	private boolean previousPairIsCommon(int i, int j) {
		int a = i - 1;
		while (a >= 0 && alignment.isBeforeFree(a)) {
			a--;
		}
		int b = j - 1;
		while (b >= 0 && alignment.isAfterFree(b)) {
			b--;
		}
		return (a < 0) ? b < 0 : alignment.afterOf(a) == b;
	}

	private boolean nextPairIsCommon(int i, int j) {
		int a = i + 1;
		while (a < before.size() && alignment.isBeforeFree(a)) {
			a++;
		}
		int b = j + 1;
		while (b < after.size() && alignment.isAfterFree(b)) {
			b++;
		}
		return (a >= before.size()) ? b >= after.size() : alignment.afterOf(a) == b;
	}

	private int neighbours(int i, int j) {
		int neighbours = 0;
		if (i > 0 && j > 0 && alignment.afterOf(i - 1) == j - 1) {
			neighbours++;
		}
		if (i + 1 < before.size() && j + 1 < after.size() && alignment.afterOf(i + 1) == j + 1) {
			neighbours++;
		}
		return neighbours;
	}

}
