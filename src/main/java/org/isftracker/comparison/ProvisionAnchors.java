package org.isftracker.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Pairs clauses of one provision. An id that two clauses of a text share is not believed,
 * nor one whose clauses have nothing in common: somebody used it again.
 */
final class ProvisionAnchors {

	private static final double CERTAINTY = 0.99;

	private static final double NOTHING_IN_COMMON = 0.1;

	private static final int FEW_WORDS = 4;

	private static final int SEVERAL = -2;

	private final Side before;

	private final Side after;

	private final Alignment alignment;

	private final Wordings wordings;

	ProvisionAnchors(Side before, Side after, Alignment alignment, Wordings wordings) {
		this.before = before;
		this.after = after;
		this.alignment = alignment;
		this.wordings = wordings;
	}

	void pair() {
		Map<UUID, Integer> places = places(before);
		places(after).forEach((provision, j) -> {
			int i = places.getOrDefault(provision, Alignment.NONE);
			if (i >= 0 && j >= 0 && alignment.isFree(i, j) && isCredible(i, j)) {
				alignment.pair(i, j, (wordings.ofBefore(i) == wordings.ofAfter(j)) ? 1 : CERTAINTY);
			}
		});
	}

	private static Map<UUID, Integer> places(Side side) {
		Map<UUID, Integer> places = new HashMap<>();
		for (int index = 0; index < side.size(); index++) {
			UUID provision = side.clause(index).provision();
			if (provision != null) {
				places.merge(provision, index, (one, other) -> SEVERAL);
			}
		}
		return places;
	}

	private boolean isCredible(int i, int j) {
		if (wordings.ofBefore(i) == wordings.ofAfter(j)) {
			return true;
		}
		Terms one = before.terms(i);
		Terms other = after.terms(j);
		boolean brief = Math.min(one.words(), other.words()) < FEW_WORDS;
		return !standsElsewhere(i, j) && (brief || one.overlap(other) >= NOTHING_IN_COMMON);
	}

	private boolean standsElsewhere(int i, int j) {
		int sameAsBefore = wordings.onlyAfter(wordings.ofBefore(i));
		int sameAsAfter = wordings.onlyBefore(wordings.ofAfter(j));
		return sameAsBefore >= 0 || sameAsAfter >= 0;
	}

}
