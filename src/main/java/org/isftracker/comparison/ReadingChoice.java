package org.isftracker.comparison;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How somebody reads a comparison: its layout, the kinds of change to show (none chosen
 * means all), whether what has most at stake comes first, and whether typography counts.
 */
public record ReadingChoice(Layout layout, Set<String> kinds, boolean byStake, boolean typography) {

	/** All kinds that a row can have, in the order in which they are offered. */
	public static final List<String> KINDS = List.of("REWORDED", "ADDED", "REMOVED", "MOVED", "MOVED_REWORDED", "SPLIT",
			"MERGED", "TYPOGRAPHY");

	/** How the two texts are laid out. */
	public enum Layout {

		SIDE, INLINE, CLEAN;

		static Layout of(String word) {
			return Stream.of(values()).filter(layout -> layout.word().equals(word)).findFirst().orElse(SIDE);
		}

		/** As it stands in an address. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	public ReadingChoice {
		kinds = Set.copyOf(kinds);
	}

	/** What an address or form asks for; unknown words count as not said. */
	public static ReadingChoice of(String view, Collection<String> kinds, String order, boolean typography) {
		var known = new LinkedHashSet<>(KINDS);
		known.retainAll(kinds);
		return new ReadingChoice(Layout.of(view), known, order.equals("stake"), typography);
	}

	public ReadingChoice in(Layout other) {
		return new ReadingChoice(other, kinds, byStake, typography);
	}

	/** With that kind added to the chosen ones, or taken from them. */
	public ReadingChoice toggling(String kind) {
		var others = new LinkedHashSet<>(kinds);
		if (!others.remove(kind)) {
			others.add(kind);
		}
		return new ReadingChoice(layout, others, byStake, typography);
	}

	public ReadingChoice withAllKinds() {
		return new ReadingChoice(layout, Set.of(), byStake, typography);
	}

	public ReadingChoice ordered(boolean mostAtStakeFirst) {
		return new ReadingChoice(layout, kinds, mostAtStakeFirst, typography);
	}

	public ReadingChoice togglingTypography() {
		return new ReadingChoice(layout, kinds, byStake, !typography);
	}

	boolean shows(ComparedRow row) {
		return !row.isUnchanged() && (kinds.isEmpty() || kinds.contains(row.kind()));
	}

}
