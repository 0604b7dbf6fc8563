package org.isftracker.comparison;

/** Finds, for clauses left over, a changed pair that took them in or gave them off. */
final class Absorption {

	private static final int FEWEST_WORDS = 4;

	private static final int LIMIT = 24;

	private static final double UNEXPLAINED = 0.5;

	private static final double NOT_SHRUNK = 0.9;

	private final Side before;

	private final Side after;

	private final Alignment alignment;

	private final Work work;

	Absorption(Side before, Side after, Alignment alignment, Work work) {
		this.before = before;
		this.after = after;
		this.alignment = alignment;
		this.work = work;
	}

	void link() {
		linkGivenOff();
		linkTakenIn();
	}

	private void linkGivenOff() {
		CandidateIndex changed = new CandidateIndex(before, this::isHostBefore, before.size() + after.size(), LIMIT);
		for (int j = 0; j < after.size(); j++) {
			Terms piece = alignment.isAfterFree(j) ? after.terms(j) : null;
			if (piece != null && piece.words() >= FEWEST_WORDS && work.affords(changed.cost(piece))) {
				giveOff(j, piece, changed);
			}
		}
	}

	private void giveOff(int j, Terms piece, CandidateIndex changed) {
		int found = changed.search(piece);
		int best = Alignment.NONE;
		double most = UNEXPLAINED;
		for (int rank = 0; rank < found; rank++) {
			int i = changed.found(rank);
			Terms whole = before.terms(i);
			Terms partner = after.terms(alignment.afterOf(i));
			double share = piece.unexplainedIn(whole, partner);
			if (share >= most && whole.words() > NOT_SHRUNK * partner.words() && alignment.allows(i, j)) {
				most = share;
				best = i;
			}
		}
		if (best != Alignment.NONE) {
			alignment.pair(best, j, Certainty.ofGroup(most));
		}
	}

	private void linkTakenIn() {
		CandidateIndex changed = new CandidateIndex(after, this::isHostAfter, before.size() + after.size(), LIMIT);
		for (int i = 0; i < before.size(); i++) {
			Terms piece = alignment.isBeforeFree(i) ? before.terms(i) : null;
			if (piece != null && piece.words() >= FEWEST_WORDS && work.affords(changed.cost(piece))) {
				takeIn(i, piece, changed);
			}
		}
	}

	private void takeIn(int i, Terms piece, CandidateIndex changed) {
		int found = changed.search(piece);
		int best = Alignment.NONE;
		double most = UNEXPLAINED;
		for (int rank = 0; rank < found; rank++) {
			int j = changed.found(rank);
			Terms whole = after.terms(j);
			Terms partner = before.terms(alignment.beforeOf(j));
			double share = piece.unexplainedIn(whole, partner);
			if (share >= most && whole.words() > NOT_SHRUNK * partner.words() && alignment.allows(i, j)) {
				most = share;
				best = j;
			}
		}
		if (best != Alignment.NONE) {
			alignment.pair(i, best, Certainty.ofGroup(most));
		}
	}

	private boolean isHostBefore(int i) {
		int j = alignment.afterOf(i);
		return j != Alignment.NONE && !alignment.isByHand(j) && !before.readsLike(i, after, j);
	}

	private boolean isHostAfter(int j) {
		int i = alignment.beforeOf(j);
		return i != Alignment.NONE && !alignment.isByHand(j) && !before.readsLike(i, after, j);
	}

}
