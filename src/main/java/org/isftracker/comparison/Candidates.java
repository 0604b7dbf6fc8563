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
		CandidateIndex index = new CandidateIndex(before, alignment::isBeforeFree, before.size() + after.size(), LIMIT);
		List<Candidate> candidates = new ArrayList<>();
		Probe probe = new Probe(Terms.NONE);
		for (int j = 0; j < after.size(); j++) {
			if (alignment.isAfterFree(j) && work.affords(index.cost(after.terms(j)))) {
				gather(j, index, probe, candidates);
			}
		}
		return candidates;
	}

	private void gather(int j, CandidateIndex index, Probe probe, List<Candidate> candidates) {
		Terms terms = after.terms(j);
		int found = index.search(terms);
		probe.spread(terms);
		for (int rank = 0; rank < found; rank++) {
			int i = index.found(rank);
			double shared = probe.shared(before.terms(i));
			double likeness = 2 * shared / (terms.total() + before.terms(i).total());
			work.spend(terms.size());
			if (likeness >= LEAST && alignment.allows(i, j)) {
				candidates.add(new Candidate(i, j, likeness, shared));
			}
		}
	}

}
