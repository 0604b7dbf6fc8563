package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers, for each clause of the later text that is still free, the likeliest free ones
 * of the earlier.
 */
final class Candidates {

	private static final int LIMIT = 12;

	private static final double LEAST = 0.06;

	private static final double ALIKE = 0.5;

	private final Side before;

	private final Side after;

	private final Alignment alignment;

	private final Work work;

	Candidates(Side before, Side after, Alignment alignment, Work work) {
		this.before = before;
		this.after = after;
		this.alignment = alignment;
		this.work = work;
	}

	List<Candidate> gather() {
		CandidateIndex index = new CandidateIndex(before, alignment::isBeforeFree, before.size() + after.size(), LIMIT,
				work);
		Gaps gaps = Gaps.of(alignment);
		List<Candidate> candidates = new ArrayList<>();
		Probe probe = new Probe(Terms.NONE);
		for (int j = 0; j < after.size(); j++) {
			if (alignment.isAfterFree(j) && work.affords(index.cost(after.terms(j)))) {
				gather(j, index, probe, candidates);
				addInSamePlace(j, gaps.asFarFromStart(j), probe, candidates);
				addInSamePlace(j, gaps.asFarFromEnd(j), probe, candidates);
			}
		}
		return candidates;
	}

	private void gather(int j, CandidateIndex index, Probe probe, List<Candidate> candidates) {
		Terms terms = after.terms(j);
		int found = index.search(terms);
		probe.spread(terms);
		for (int rank = 0; rank < found; rank++) {
			add(index.found(rank), j, LEAST, probe, candidates);
		}
	}

	/**
	 * Where every clause reads alike, no word is rare enough to be followed; the place
	 * is.
	 */
	private void addInSamePlace(int j, int i, Probe probe, List<Candidate> candidates) {
		if (i != Alignment.NONE && alignment.isBeforeFree(i) && !isLast(candidates, i, j)) {
			add(i, j, ALIKE, probe, candidates);
		}
	}

	/** Whether the two are among the candidates that were added last. */
	private static boolean isLast(List<Candidate> candidates, int i, int j) {
		for (int at = candidates.size() - 1; at >= 0 && candidates.get(at).after() == j; at--) {
			if (candidates.get(at).before() == i) {
				return true;
			}
		}
		return false;
	}

	private void add(int i, int j, double least, Probe probe, List<Candidate> candidates) {
		double shared = probe.shared(before.terms(i));
		double likeness = 2 * shared / (after.terms(j).total() + before.terms(i).total());
		work.spend(before.terms(i).size());
		if (likeness >= least && alignment.allows(i, j)) {
			candidates.add(new Candidate(i, j, likeness, shared));
		}
	}

}
