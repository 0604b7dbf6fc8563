package org.isftracker.participation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.isftracker.participation.NationStandings.ForceShares;
import org.isftracker.participation.NationStandings.Range;
import org.jspecify.annotations.Nullable;

/**
 * What is offered of one kind against what is required of it, as shares of one bar.
 * Shares are drawn by their lower ends.
 */
public record ForceBar(@Nullable Long required, List<Share> shares) {

	public ForceBar {
		shares = List.copyOf(shares);
	}

	public static ForceBar of(@Nullable Long required, ForceShares offered) {
		var ranges = new EnumMap<Tone, Range>(Map.of(Tone.CONFIRMED, offered.confirmed(), Tone.MET, offered.satisfied(),
				Tone.IN_DOUBT, offered.inDoubt(), Tone.BLOCKED, offered.blocked()));
		long whole = Math.max(1, Math.max(stated(ranges.values()), required == null ? 0 : required));
		var shares = new ArrayList<Share>();
		ranges.forEach((tone, range) -> shares
			.add(new Share(tone, range, stated(shares.stream().map(Share::range).toList()), whole)));
		return new ForceBar(required, shares);
	}

	/** What is offered in sum, by the lower ends. */
	public long stated() {
		return stated(shares.stream().map(Share::range).toList());
	}

	/** What nobody offers of what is required. */
	public long missing() {
		return required == null ? 0 : Math.max(0, required - stated());
	}

	private static long stated(Collection<Range> ranges) {
		return ranges.stream().mapToLong(Range::least).sum();
	}

	/** How sure a share is; each is drawn in a colour and a pattern of its own. */
	public enum Tone {

		CONFIRMED, MET, IN_DOUBT, BLOCKED;

		/** The end of its style class. */
		public String css() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/** One share, what lies before it, and the length of the whole bar. */
	public record Share(Tone tone, Range range, long before, long whole) {

		/** Where it begins, as a part of the bar. */
		public String start() {
			return percent(before);
		}

		/** How long it is, as a part of the bar. */
		public String width() {
			return percent(range.least());
		}

		private String percent(long part) {
			return String.format(Locale.ROOT, "%.2f%%", 100.0 * part / whole);
		}

	}

}
