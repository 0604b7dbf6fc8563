package org.isftracker.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the distinct wordings of both texts: clauses that read the same share a number.
 */
final class Wordings {

	private static final int SEVERAL = -2;

	private final int[] ofBefore;

	private final int[] ofAfter;

	private final int[] onlyBefore;

	private final int[] onlyAfter;

	private int count;

	Wordings(Side before, Side after) {
		this.ofBefore = new int[before.size()];
		this.ofAfter = new int[after.size()];
		numberByText(before, after);
		foldTypography(before, after);
		this.onlyBefore = only(ofBefore);
		this.onlyAfter = only(ofAfter);
	}

	int ofBefore(int index) {
		return ofBefore[index];
	}

	int ofAfter(int index) {
		return ofAfter[index];
	}

	/**
	 * The one clause of the earlier text that reads so; negative if there are none or
	 * several.
	 */
	int onlyBefore(int wording) {
		return onlyBefore[wording];
	}

	/**
	 * The one clause of the later text that reads so; negative if there are none or
	 * several.
	 */
	int onlyAfter(int wording) {
		return onlyAfter[wording];
	}

	private void numberByText(Side before, Side after) {
		Map<String, Integer> numbers = new HashMap<>(2 * (before.size() + after.size()));
		for (int i = 0; i < ofBefore.length; i++) {
			ofBefore[i] = numbers.computeIfAbsent(before.text(i), text -> count++);
		}
		for (int j = 0; j < ofAfter.length; j++) {
			ofAfter[j] = numbers.computeIfAbsent(after.text(j), text -> count++);
		}
	}

	/**
	 * Wordings that occur equally often on both sides have no need of it, and most do.
	 */
	private void foldTypography(Side before, Side after) {
		int[] balance = new int[count];
		for (int wording : ofBefore) {
			balance[wording]++;
		}
		for (int wording : ofAfter) {
			balance[wording]--;
		}
		Map<Reading, Integer> folded = new HashMap<>();
		fold(before, ofBefore, balance, folded);
		fold(after, ofAfter, balance, folded);
	}

	private static void fold(Side side, int[] wordings, int[] balance, Map<Reading, Integer> folded) {
		for (int index = 0; index < wordings.length; index++) {
			if (balance[wordings[index]] != 0) {
				wordings[index] = folded.computeIfAbsent(new Reading(side.tokens(index)), wordingOf(wordings[index]));
			}
		}
	}

	private static java.util.function.Function<Reading, Integer> wordingOf(int wording) {
		return reading -> wording;
	}

	private int[] only(int[] wordings) {
		int[] only = new int[count];
		Arrays.fill(only, Alignment.NONE);
		for (int index = 0; index < wordings.length; index++) {
			only[wordings[index]] = (only[wordings[index]] == Alignment.NONE) ? index : SEVERAL;
		}
		return only;
	}

	/** The tokens of a clause as a key. */
	private record Reading(Tokens tokens) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Reading reading && tokens.sameAs(reading.tokens);
		}

		@Override
		public int hashCode() {
			return tokens.fingerprint();
		}

	}

}
