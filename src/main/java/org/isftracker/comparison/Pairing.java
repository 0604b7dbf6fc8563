package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;

/** Pairs what is alike one to one: the surest first, and stricter out of place. */
final class Pairing {

	private static final double SUREST = 0.50;

	private static final double SUREST_ELSEWHERE = 0.62;

	private static final double SURE = 0.30;

	private static final double SURE_ELSEWHERE = 0.50;

	private static final double LIKELY = 0.20;

	private static final double LIKELY_ELSEWHERE = 0.45;

	private static final double ALONE = 0.25;

	private static final double IN_A_GAP = 0.12;

	private static final int BRIEF = 3;

	/** What it costs to look at a candidate, in steps. */
	private static final int COMPARED = 20;

	private final Side before;

	private final Side after;

	private final Alignment alignment;

	private final Work work;

	private final Assignment assignment;

	private final List<Candidate> candidates;

	Pairing(Side before, Side after, Alignment alignment, Work work, List<Candidate> candidates) {
		this.before = before;
		this.after = after;
		this.alignment = alignment;
		this.work = work;
		this.assignment = new Assignment(work);
		this.candidates = candidates;
	}

	void pairSure() {
		pair(SUREST, SUREST_ELSEWHERE);
		pair(SURE, SURE_ELSEWHERE);
	}

	void pairLikely() {
		pair(LIKELY, LIKELY_ELSEWHERE);
		pairLeftInGaps();
		pairBrief();
	}

	/** A few words alone between two pairs are the same item with other words. */
	private void pairBrief() {
		Surroundings surroundings = new Surroundings(before, after, alignment);
		for (int i = 0; i < before.size(); i++) {
			int j = (i == 0) ? 0 : alignment.afterOf(i - 1) + 1;
			if (j < after.size() && (i == 0 || j > 0) && alignment.isFree(i, j) && surroundings.areAlone(i, j)
					&& before.terms(i).words() <= BRIEF && after.terms(j).words() <= BRIEF
					&& !Shape.differ(before.clause(i), after.clause(j))) {
				alignment.pair(i, j, Certainty.ofPair(0.3));
			}
		}
	}

	private void pair(double inPlace, double elsewhere) {
		Surroundings surroundings = new Surroundings(before, after, alignment);
		List<Candidate> open = new ArrayList<>();
		for (Candidate candidate : candidates) {
			int i = candidate.before();
			int j = candidate.after();
			work.spend(COMPARED);
			double least = least(surroundings, i, j, inPlace, elsewhere);
			if (candidate.likeness() + Surroundings.MOST_IN_FAVOUR >= least && alignment.isFree(i, j)) {
				double likeness = candidate.likeness() + surroundings.objection(i, j);
				if (likeness >= least) {
					open.add(candidate.weighing(Math.max(0.01, likeness + surroundings.bonus(i, j))));
				}
			}
		}
		choose(open);
	}

	private static double least(Surroundings surroundings, int i, int j, double inPlace, double elsewhere) {
		if (!surroundings.areNear(i, j)) {
			return elsewhere;
		}
		return surroundings.areAlone(i, j) ? Math.min(ALONE, inPlace) : inPlace;
	}

	private void pairLeftInGaps() {
		Surroundings surroundings = new Surroundings(before, after, alignment);
		List<Candidate> open = new ArrayList<>();
		for (Candidate candidate : candidates) {
			int i = candidate.before();
			int j = candidate.after();
			if (candidate.likeness() >= IN_A_GAP && alignment.isFree(i, j) && surroundings.touchPair(i, j)) {
				open.add(candidate.weighing(Math.max(0.01, candidate.likeness() + surroundings.bonus(i, j))));
			}
		}
		choose(open);
	}

	private void choose(List<Candidate> open) {
		for (Candidate pair : assignment.choose(open, before.size(), after.size())) {
			alignment.pair(pair.before(), pair.after(), Certainty.ofPair(pair.likeness()));
		}
	}

}
