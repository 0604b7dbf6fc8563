package org.isftracker.comparison;

/**
 * What the place of two clauses, and the facts they name, say for or against their being
 * the same.
 */
final class Surroundings {

	private static final double NEIGHBOUR = 0.06;

	private static final double SAME_GAP = 0.06;

	private static final double SAME_OFFSET = 0.06;

	private static final double ALONE = 0.20;

	private static final double ELSEWHERE = -0.05;

	private static final double OTHER_KIND = -0.06;

	private static final double OTHER_FACTS = -0.40;

	private static final double NEUTRAL = 0.9;

	private static final double OTHER_FACTS_IN_PLACE = -0.05;

	/** What facts that agree can add at most. */
	static final double MOST_IN_FAVOUR = -OTHER_FACTS * (1 - NEUTRAL);

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
		return gaps.close(i, j) || neighbours(i, j) > 0;
	}

	/**
	 * Whether pairs stand on both sides of the two, so that nothing else could be there.
	 */
	boolean areAlone(int i, int j) {
		return neighbours(i, j) == 2;
	}

	double bonus(int i, int j) {
		int neighbours = neighbours(i, j);
		double bonus = neighbours * NEIGHBOUR + ((neighbours == 2) ? ALONE : 0);
		if (gaps.close(i, j)) {
			bonus += SAME_GAP + (gaps.sameOffset(i, j) ? SAME_OFFSET : 0);
		}
		else if (neighbours == 0) {
			bonus += ELSEWHERE;
		}
		return bonus + (Shape.differ(before.clause(i), after.clause(j)) ? OTHER_KIND : 0);
	}

	/**
	 * What speaks against them: a clause may be reworded, but keeps its facts where it
	 * moves.
	 */
	double objection(int i, int j) {
		double agreement = Facts.agreement(before.facts(i), after.facts(j));
		return areNear(i, j) ? OTHER_FACTS_IN_PLACE * (1 - agreement) : OTHER_FACTS * (NEUTRAL - agreement);
	}

	/** Whether the nearest pair on one side of the two is the same for both. */
	boolean touchPair(int i, int j) {
		return areNear(i, j) && (previousPairIsCommon(i, j) || nextPairIsCommon(i, j));
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

	/**
	 * Of the two places beside the clauses, how many hold a pair; the ends of the texts
	 * count as one.
	 */
	private int neighbours(int i, int j) {
		boolean previous = (i == 0 || j == 0) ? i == j : alignment.afterOf(i - 1) == j - 1;
		boolean lastBefore = i + 1 == before.size();
		boolean lastAfter = j + 1 == after.size();
		boolean next = (lastBefore || lastAfter) ? lastBefore == lastAfter : alignment.afterOf(i + 1) == j + 1;
		return (previous ? 1 : 0) + (next ? 1 : 0);
	}

}
