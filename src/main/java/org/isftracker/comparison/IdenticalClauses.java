package org.isftracker.comparison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Pairs the clauses that read the same, repeated ones by what stands around them. */
final class IdenticalClauses {

	private static final double SURE = 1;

	private static final double REPEATED = 0.95;

	private final Side before;

	private final Side after;

	private final Alignment alignment;

	private final Wordings wordings;

	IdenticalClauses(Side before, Side after, Alignment alignment, Wordings wordings) {
		this.before = before;
		this.after = after;
		this.alignment = alignment;
		this.wordings = wordings;
	}

	void pair() {
		pairUnique();
		pairNeighbours();
		pairNeighbours();
		pairWithinGaps();
		pairAnywhere();
	}

	private void pairUnique() {
		for (int i = 0; i < before.size(); i++) {
			int j = wordings.onlyAfter(wordings.ofBefore(i));
			if (j >= 0 && wordings.onlyBefore(wordings.ofBefore(i)) == i && alignment.isFree(i, j)) {
				alignment.pair(i, j, SURE);
			}
		}
	}

	private void pairNeighbours() {
		for (int i = 0; i < before.size(); i++) {
			pairRepeated(i, (i == 0) ? 0 : next(alignment.afterOf(i - 1)));
		}
		for (int i = before.size() - 1; i >= 0; i--) {
			pairRepeated(i, (i == before.size() - 1) ? after.size() - 1 : alignment.afterOf(i + 1) - 1);
		}
	}

	private static int next(int index) {
		return (index < 0) ? index : index + 1;
	}

	private void pairRepeated(int i, int j) {
		if (j >= 0 && j < after.size() && wordings.ofBefore(i) == wordings.ofAfter(j) && alignment.isFree(i, j)) {
			alignment.pair(i, j, REPEATED);
		}
	}

	private void pairWithinGaps() {
		Gaps gaps = Gaps.of(alignment);
		pairInOrder(gaps::ofBefore, gaps::ofAfter);
	}

	private void pairAnywhere() {
		pairInOrder(i -> 0, j -> 0);
	}

	private void pairInOrder(IntUnaryOperator gapOfBefore, IntUnaryOperator gapOfAfter) {
		Map<Long, Deque<Integer>> waiting = new HashMap<>();
		for (int i = 0; i < before.size(); i++) {
			if (alignment.isBeforeFree(i)) {
				long key = key(wordings.ofBefore(i), gapOfBefore.applyAsInt(i));
				waiting.computeIfAbsent(key, it -> new ArrayDeque<>()).add(i);
			}
		}
		for (int j = 0; j < after.size(); j++) {
			Deque<Integer> same = alignment.isAfterFree(j)
					? waiting.get(key(wordings.ofAfter(j), gapOfAfter.applyAsInt(j))) : null;
			if (same != null && !same.isEmpty() && alignment.allows(same.peek(), j)) {
				alignment.pair(same.remove(), j, REPEATED);
			}
		}
	}

	private static long key(int wording, int gap) {
		return ((long) wording << 32) | gap;
	}

}
