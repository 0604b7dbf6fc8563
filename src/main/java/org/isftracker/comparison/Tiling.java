package org.isftracker.comparison;

/**
 * Covers a host with verbatim runs of other clauses, each word at most once (greedy
 * string tiling). What one clause explains of the host no other can. Case is folded: what
 * opened a clause stands in the middle of its host.
 */
final class Tiling {

	private static final int SHORTEST_RUN = 3;

	private static final int MOST_RUNS = 12;

	private static final long LARGE = 1L << 20;

	private final Tokens host;

	private final Side side;

	private final boolean[] taken;

	private final Work work;

	private int bestHost;

	private int bestPiece;

	Tiling(Tokens host, Side side, Work work) {
		this.host = host;
		this.side = side;
		this.work = work;
		this.taken = new boolean[host.size()];
	}

	/** Takes the runs of the piece out of the host and tells what they hold. */
	Cover take(Tokens piece) {
		boolean[] used = new boolean[piece.size()];
		double share = 0;
		double longest = 0;
		int words = 0;
		int length = longestRun(piece, used);
		for (int run = 0; run < MOST_RUNS && length >= SHORTEST_RUN; run++) {
			double weight = mark(used, length);
			share += weight;
			if (weight > longest) {
				longest = weight;
				words = length;
			}
			length = longestRun(piece, used);
		}
		double all = weight(piece, 0, piece.size());
		return (all > 0) ? new Cover(share / all, longest / all, words) : new Cover(0, 0, 0);
	}

	private double mark(boolean[] used, int length) {
		for (int k = 0; k < length; k++) {
			taken[bestHost + k] = true;
			used[bestPiece + k] = true;
		}
		return weight(host, bestHost, bestHost + length);
	}

	private int longestRun(Tokens piece, boolean[] used) {
		long cells = (long) host.size() * piece.size();
		if (cells > LARGE || !work.affords(cells)) {
			return 0;
		}
		int[] lengths = new int[piece.size() + 1];
		int longest = 0;
		for (int h = 0; h < host.size(); h++) {
			for (int p = piece.size() - 1; p >= 0; p--) {
				boolean same = !taken[h] && !used[p] && side.term(host, h) == side.term(piece, p);
				lengths[p + 1] = same ? lengths[p] + 1 : 0;
				if (lengths[p + 1] > longest) {
					longest = lengths[p + 1];
					bestHost = h - longest + 1;
					bestPiece = p - longest + 1;
				}
			}
		}
		return longest;
	}

	private double weight(Tokens tokens, int from, int to) {
		double weight = 0;
		for (int at = from; at < to; at++) {
			weight += side.weight(tokens, at);
		}
		return weight;
	}

	/**
	 * The share of the piece that its runs hold, by rarity; that of the heaviest run, and
	 * the tokens of that run.
	 */
	record Cover(double share, double heaviest, int tokens) {
	}

}
