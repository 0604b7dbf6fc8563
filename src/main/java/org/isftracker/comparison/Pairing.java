package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;

/** Pairs what is alike one to one: the surest first, and stricter out of place. */
final class Pairing {

	/** The least likeness of a pair, round by round: in place, and elsewhere. */
	private static final double[][] ROUNDS = { { 0.50, 0.62 }, { 0.30, 0.50 }, { 0.20, 0.45 } };

	private static final double IN_A_GAP = 0.12;

	private final Side before;

	private final Side after;

	private final Alignment alignment;

	private final Assignment assignment;

	Pairing(Side before, Side after, Alignment alignment, Work work) {
		this.before = before;
		this.after = after;
		this.alignment = alignment;
		this.assignment = new Assignment(work);
	}

	void pair(List<Candidate> candidates) {
		for (double[] round : ROUNDS) {
			pair(candidates, round[0], round[1]);
		}
		pairLeftInGaps(candidates);
	}

	private void pair(List<Candidate> candidates, double inPlace, double elsewhere) {
		Surroundings surroundings = new Surroundings(before, after, alignment);
		List<Candidate> open = new ArrayList<>();
		for (Candidate candidate : candidates) {
			int i = candidate.before();
			int j = candidate.after();
			if (alignment.isFree(i, j) && candidate.likeness() >= (surroundings.areNear(i, j) ? inPlace : elsewhere)) {
				double weight = Math.max(0.01, candidate.likeness() + surroundings.bonus(i, j));
				open.add(new Candidate(i, j, weight));
			}
		}
		choose(open);
	}

	private void pairLeftInGaps(List<Candidate> candidates) {
		Surroundings surroundings = new Surroundings(before, after, alignment);
		choose(candidates.stream()
			.filter(it -> it.likeness() >= IN_A_GAP && alignment.isFree(it.before(), it.after())
					&& surroundings.touchPair(it.before(), it.after()))
			.toList());
	}

	private void choose(List<Candidate> open) {
		for (Candidate pair : assignment.choose(open, before.size(), after.size())) {
			alignment.pair(pair.before(), pair.after(), Certainty.ofPair(pair.likeness()));
		}
	}

}
