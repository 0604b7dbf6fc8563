package org.isftracker.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Finds neighbours that merged into one clause, and clauses that split into neighbours.
 */
final class Groups {

	private static final int FEWEST_WORDS = 4;

	private static final double LARGER = 1.35;

	private static final double INSIDE_MERGED = 0.80;

	private static final double INSIDE_SPLIT = 0.72;

	private static final double COVERED = 0.70;

	private static final int NEIGHBOURHOOD = 3;

	private static final int MOST_PARTS = 200;

	private final Side before;

	private final Side after;

	private final Alignment alignment;

	private final Work work;

	Groups(Side before, Side after, Alignment alignment, Work work) {
		this.before = before;
		this.after = after;
		this.alignment = alignment;
		this.work = work;
	}

	void link(List<Candidate> candidates) {
		inside(candidates, before, after, INSIDE_MERGED, false).forEach(this::merge);
		inside(candidates, after, before, INSIDE_SPLIT, true).forEach(this::split);
	}

	private Map<Integer, List<Part>> inside(List<Candidate> candidates, Side parts, Side wholes, double least,
			boolean backwards) {
		Function<Candidate, Part> part = candidate -> backwards
				? part(parts, candidate.after(), wholes, candidate.before(), candidate.shared())
				: part(parts, candidate.before(), wholes, candidate.after(), candidate.shared());
		return candidates.stream()
			.map(part)
			.filter(it -> it.share() >= least)
			.sorted(Comparator.comparingDouble(Part::share).reversed())
			.collect(Collectors.groupingBy(Part::whole, TreeMap::new, Collectors.toList()));
	}

	private Part part(Side parts, int part, Side wholes, int whole, double shared) {
		work.spend(1);
		Terms small = parts.terms(part);
		Terms large = wholes.terms(whole);
		boolean fits = small.words() >= FEWEST_WORDS && large.words() >= LARGER * small.words();
		return new Part(part, whole, fits ? shared / small.total() : 0);
	}

	private void merge(int j, List<Part> parts) {
		Group group = firstGroup(parts, before, after.terms(j), i -> alignment.isFree(i, j));
		if (group != null) {
			alignment.pair(group.one(), j, Certainty.ofGroup(group.coverage()));
			alignment.pair(group.other(), j, Certainty.ofGroup(group.coverage()));
		}
	}

	private void split(int i, List<Part> parts) {
		Group group = firstGroup(parts, after, before.terms(i), j -> alignment.isFree(i, j));
		if (group != null) {
			alignment.pair(i, group.one(), Certainty.ofGroup(group.coverage()));
			alignment.pair(i, group.other(), Certainty.ofGroup(group.coverage()));
		}
	}

	private @Nullable Group firstGroup(List<Part> parts, Side side, Terms whole, IntPredicate free) {
		int count = Math.min(parts.size(), MOST_PARTS);
		for (int x = 0; x < count; x++) {
			for (int y = x + 1; y < count; y++) {
				int one = parts.get(x).part();
				int other = parts.get(y).part();
				if (Math.abs(one - other) <= NEIGHBOURHOOD && free.test(one) && free.test(other)) {
					work.spend(whole.size());
					double coverage = whole.coveredBy(side.terms(one), side.terms(other));
					if (coverage >= COVERED) {
						return new Group(one, other, coverage);
					}
				}
			}
		}
		return null;
	}

	/** A clause that lies inside a larger one, by the share of its words. */
	private record Part(int part, int whole, double share) {
	}

	/** Two parts that cover a whole together. */
	private record Group(int one, int other, double coverage) {
	}

}
