package org.isftracker.participation.web;

import java.util.ArrayList;
import java.util.List;

import org.isftracker.participation.NationStandings.ForceShares;
import org.isftracker.participation.NationStandings.Range;
import org.jspecify.annotations.Nullable;

/**
 * The troops stated, against those required: each share at its lower end, and what nobody
 * has offered yet.
 */
record ForceBar(@Nullable Long required, List<Share> shares) {

	static ForceBar of(@Nullable Long required, ForceShares troops) {
		var shares = new ArrayList<Share>();
		add(shares, "confirmed", troops.confirmed());
		add(shares, "met", troops.satisfied());
		add(shares, "in-doubt", troops.inDoubt());
		add(shares, "blocked", troops.blocked());
		return new ForceBar(required, List.copyOf(shares));
	}

	private static void add(List<Share> shares, String tone, Range range) {
		shares.add(new Share(tone, range, shares.stream().mapToLong(share -> share.range().least()).sum()));
	}

	public long stated() {
		return shares.stream().mapToLong(share -> share.range().least()).sum();
	}

	/** The full width of the bar; at least one, so that it can be drawn. */
	public long width() {
		return Math.max(1, Math.max(stated(), required == null ? 0 : required));
	}

	public long missing() {
		return required == null ? 0 : Math.max(0, required - stated());
	}

	/** One share, and where in the bar it starts. */
	record Share(String tone, Range range, long start) {

		public long width() {
			return range.least();
		}

	}
}
