package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs a clause left over with a far longer or shorter one that holds most of it in one
 * run.
 */
final class Containment {

	private static final double MOSTLY_INSIDE = 0.6;

	private static final double IN_ONE_RUN = 0.5;

	private static final int RUN = 8;

	private final Side before;

	private final Side after;

	private final Alignment alignment;

	private final Work work;

	Containment(Side before, Side after, Alignment alignment, Work work) {
		this.before = before;
		this.after = after;
		this.alignment = alignment;
		this.work = work;
	}

	void pair(List<Candidate> candidates) {
		List<Candidate> contained = new ArrayList<>();
		for (Candidate candidate : candidates) {
			if (alignment.isFree(candidate.before(), candidate.after())) {
				double share = share(candidate);
				if (share > 0) {
					contained.add(candidate.weighing(share));
				}
			}
		}
		for (Candidate pair : new Assignment(work).choose(contained, before.size(), after.size())) {
			alignment.pair(pair.before(), pair.after(), Certainty.ofGroup(pair.likeness()));
		}
	}

	private double share(Candidate candidate) {
		int i = candidate.before();
		int j = candidate.after();
		double least = Math.min(before.terms(i).total(), after.terms(j).total());
		if (candidate.shared() < MOSTLY_INSIDE * least) {
			return 0;
		}
		boolean grew = before.terms(i).words() < after.terms(j).words();
		return grew ? share(before, i, after, j) : share(after, j, before, i);
	}

	private double share(Side pieces, int piece, Side hosts, int host) {
		Tokens small = pieces.tokens(piece);
		Tokens large = hosts.tokens(host);
		if (Facts.agreement(pieces.facts(piece), hosts.facts(host)) < MOSTLY_INSIDE) {
			return 0;
		}
		Tiling.Cover cover = new Tiling(large, hosts, work).take(small);
		return (cover.share() >= MOSTLY_INSIDE && cover.heaviest() >= IN_ONE_RUN && cover.tokens() >= RUN)
				? cover.share() : 0;
	}

}
