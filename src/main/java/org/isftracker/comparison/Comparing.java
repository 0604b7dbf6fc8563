package org.isftracker.comparison;

import java.util.List;

/** The steps of one comparison, from the surest evidence to the weakest. */
final class Comparing {

	private static final int SAMPLE = 400;

	private final ComparisonOptions options;

	private final Work work;

	private final Side before;

	private final Side after;

	private final Alignment alignment;

	Comparing(List<ComparedClause> before, List<ComparedClause> after, ComparisonOptions options) {
		Vocabulary vocabulary = new Vocabulary();
		this.options = options;
		this.work = new Work(options.budget(), options.watch());
		this.before = new Side(before, vocabulary, work);
		this.after = new Side(after, vocabulary, work);
		this.alignment = new Alignment(before.size(), after.size());
	}

	TextComparison compare() {
		work.reached(0);
		takeHandPairings();
		Wordings wordings = new Wordings(before, after);
		new ProvisionAnchors(before, after, alignment, wordings).pair();
		new IdenticalClauses(before, after, alignment, wordings).pair();
		work.reached(0.2);
		weigh();
		List<Candidate> candidates = new Candidates(before, after, alignment, work).gather();
		work.reached(0.4);
		new Groups(before, after, alignment, work).link(candidates);
		Pairing pairing = new Pairing(before, after, alignment, work, candidates);
		Absorption absorption = new Absorption(before, after, alignment, work);
		pairing.pairSure();
		absorption.link();
		pairing.pairLikely();
		new Containment(before, after, alignment, work).pair(candidates);
		absorption.link();
		work.reached(0.6);
		return new Outcome(before, after, alignment, work, options.ladder()).tell(candidates);
	}

	private void takeHandPairings() {
		for (HandPairing pairing : options.pairings()) {
			if (pairing.before() < 0 || pairing.before() >= before.size() || pairing.after() < 0
					|| pairing.after() >= after.size()) {
				throw new IllegalArgumentException("A pairing names a clause that is not there");
			}
			if (pairing.same()) {
				alignment.pairByHand(pairing.before(), pairing.after());
			}
			else {
				alignment.forbid(pairing.before(), pairing.after());
			}
		}
	}

	/** Rarity is counted over what changed, and a sample of what did not. */
	private void weigh() {
		scan(before);
		scan(after);
		Rarity rarity = new Rarity(before.vocabulary().terms());
		count(before, rarity);
		count(after, rarity);
		rarity.settle();
		before.weigh(rarity);
		after.weigh(rarity);
	}

	private void scan(Side side) {
		int step = side.size() / SAMPLE + 1;
		for (int index = 0; index < side.size(); index++) {
			if (index % step == 0 || isChanged(side, index)) {
				side.terms(index);
			}
		}
	}

	private boolean isChanged(Side side, int index) {
		if (side == before) {
			int partner = alignment.afterOf(index);
			return partner == Alignment.NONE || !before.text(index).equals(after.text(partner));
		}
		int partner = alignment.beforeOf(index);
		return partner == Alignment.NONE || !after.text(index).equals(before.text(partner));
	}

	private void count(Side side, Rarity rarity) {
		for (int index = 0; index < side.size(); index++) {
			if (side.hasTerms(index)) {
				rarity.count(side.terms(index));
				work.spend(side.terms(index).size());
			}
		}
	}

}
