package org.isftracker.comparison;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Finds, for clauses left over, a changed pair that took them in or gave them off: the
 * host holds a long verbatim run of them that its partners do not explain, however long
 * the host is.
 */
final class Absorption {

	private static final int FEWEST_WORDS = 4;

	private static final int LIMIT = 12;

	private static final double WORTH_A_LOOK = 0.3;

	private static final double TAKEN = 0.5;

	private static final double IN_ONE_RUN = 0.4;

	private static final int RUN = 5;

	private static final int LONG_RUN = 10;

	private static final double LONG_RUN_SHARE = 0.3;

	private static final double SAME_FACTS = 0.7;

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
		Hosts hosts = new Hosts(after, before, this::isHostBefore, alignment::targets);
		for (int j = 0; j < after.size(); j++) {
			int piece = j;
			if (alignment.isAfterFree(piece)) {
				hosts.link(piece, i -> alignment.allows(i, piece), (i, share) -> alignment.pair(i, piece, share));
			}
		}
	}

	private void linkTakenIn() {
		Hosts hosts = new Hosts(before, after, this::isHostAfter, alignment::sources);
		for (int i = 0; i < before.size(); i++) {
			int piece = i;
			if (alignment.isBeforeFree(piece)) {
				hosts.link(piece, j -> alignment.allows(piece, j), (j, share) -> alignment.pair(piece, j, share));
			}
		}
	}

	private boolean isHostBefore(int i) {
		int j = alignment.afterOf(i);
		return j != Alignment.NONE && alignment.sources(j).length == 1 && isChanged(i, j);
	}

	private boolean isHostAfter(int j) {
		int i = alignment.beforeOf(j);
		return i != Alignment.NONE && alignment.targets(i).length == 1 && isChanged(i, j);
	}

	private boolean isChanged(int i, int j) {
		return !alignment.isByHand(j) && !before.readsLike(i, after, j);
	}

	/** Takes the host that was found, with the certainty that the piece went there. */
	private interface Link {

		void to(int host, double certainty);

	}

	/** The changed clauses of one text, in which pieces of the other may have gone. */
	private final class Hosts {

		private final Side pieces;

		private final Side hosts;

		private final IntFunction<int[]> partners;

		private final CandidateIndex index;

		private final Probe probe = new Probe(Terms.NONE);

		Hosts(Side pieces, Side hosts, IntPredicate isHost, IntFunction<int[]> partners) {
			this.pieces = pieces;
			this.hosts = hosts;
			this.partners = partners;
			this.index = new CandidateIndex(hosts, isHost, pieces.size() + hosts.size(), LIMIT, work);
		}

		void link(int piece, IntPredicate allowed, Link link) {
			Terms terms = pieces.terms(piece);
			if (terms.words() < FEWEST_WORDS || !work.affords(index.cost(terms))) {
				return;
			}
			probe.spread(terms);
			int best = Alignment.NONE;
			double most = 0;
			for (int rank = index.search(terms) - 1; rank >= 0; rank--) {
				int host = index.found(rank);
				double share = allowed.test(host) ? share(piece, host) : 0;
				if (share > most) {
					most = share;
					best = host;
				}
			}
			if (best != Alignment.NONE) {
				link.to(best, Certainty.ofGroup(most));
			}
		}

		private double share(int piece, int host) {
			if (probe.shared(hosts.terms(host)) < WORTH_A_LOOK * pieces.terms(piece).total()
					|| Facts.agreement(pieces.facts(piece), hosts.facts(host)) < SAME_FACTS) {
				return 0;
			}
			Tiling tiling = new Tiling(hosts.tokens(host), hosts, work);
			for (int partner : partners.apply(host)) {
				tiling.take(pieces.tokens(partner));
			}
			Tiling.Cover cover = tiling.take(pieces.tokens(piece));
			boolean mostly = cover.share() >= TAKEN && cover.heaviest() >= IN_ONE_RUN && cover.tokens() >= RUN;
			boolean longRun = cover.heaviest() >= LONG_RUN_SHARE && cover.tokens() >= LONG_RUN;
			return (mostly || longRun) ? cover.share() : 0;
		}

	}

}
