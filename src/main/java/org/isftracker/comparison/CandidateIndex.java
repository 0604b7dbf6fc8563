package org.isftracker.comparison;

import java.util.function.IntPredicate;

/**
 * Finds the clauses of one text that share rare words with a given clause, without
 * looking at every pair. Words that stand in too many clauses are not followed.
 */
final class CandidateIndex {

	private static final int FEW = 40;

	private static final double MANY = 0.02;

	private final Side side;

	private final int[][] postings;

	private final int cap;

	private final double[] scores;

	private final int[] touched;

	private final int[] best;

	private final Work work;

	CandidateIndex(Side side, IntPredicate open, int clauses, int limit, Work work) {
		this.side = side;
		this.work = work;
		this.cap = Math.max(FEW, (int) (MANY * clauses));
		this.scores = new double[side.size()];
		this.touched = new int[side.size()];
		this.best = new int[limit];
		this.postings = new int[side.vocabulary().terms()][];
		fill(count(open), open);
	}

	private int[] count(IntPredicate open) {
		int[] counts = new int[postings.length];
		for (int index = 0; index < side.size(); index++) {
			if (open.test(index)) {
				Terms terms = side.terms(index);
				work.spend(terms.size());
				for (int i = 0; i < terms.size(); i++) {
					counts[terms.term(i)]++;
				}
			}
		}
		return counts;
	}

	private void fill(int[] counts, IntPredicate open) {
		int[] used = new int[counts.length];
		for (int index = 0; index < side.size(); index++) {
			if (open.test(index)) {
				Terms terms = side.terms(index);
				work.spend(terms.size());
				for (int i = 0; i < terms.size(); i++) {
					post(terms.term(i), index, counts, used);
				}
			}
		}
	}

	private void post(int term, int index, int[] counts, int[] used) {
		if (counts[term] <= cap) {
			if (used[term] == 0) {
				postings[term] = new int[counts[term]];
			}
			postings[term][used[term]++] = index;
		}
	}

	/** The steps that one search takes. */
	long cost(Terms clause) {
		long steps = clause.size();
		for (int i = 0; i < clause.size(); i++) {
			int[] posting = postings[clause.term(i)];
			steps += (posting != null) ? posting.length : 0;
		}
		return steps;
	}

	/** Fills {@link #found} with the likeliest clauses and returns how many there are. */
	int search(Terms clause) {
		int size = accumulate(clause);
		int kept = 0;
		for (int t = 0; t < size; t++) {
			kept = keep(touched[t], kept);
		}
		for (int t = 0; t < size; t++) {
			scores[touched[t]] = 0;
		}
		return kept;
	}

	int found(int rank) {
		return best[rank];
	}

	private int accumulate(Terms clause) {
		int size = 0;
		for (int i = 0; i < clause.size(); i++) {
			int[] posting = postings[clause.term(i)];
			if (posting != null) {
				for (int index : posting) {
					if (scores[index] == 0) {
						touched[size++] = index;
					}
					scores[index] += clause.weight(i);
				}
			}
		}
		return size;
	}

	private int keep(int index, int kept) {
		int at = kept;
		if (kept == best.length) {
			if (scores[index] <= scores[best[kept - 1]]) {
				return kept;
			}
			at = kept - 1;
		}
		while (at > 0 && scores[best[at - 1]] < scores[index]) {
			best[at] = best[at - 1];
			at--;
		}
		best[at] = index;
		return Math.min(kept + 1, best.length);
	}

}
