package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Tells what an alignment means for each clause, and writes the redlines. */
final class Outcome {

	private static final double POSSIBLE = 0.15;

	private final Side before;

	private final Side after;

	private final Alignment alignment;

	private final Work work;

	private final Moves moves;

	private final RedlineMaker redlines;

	private final FirmnessReader firmness;

	private final Scanner scanner;

	private final Map<Integer, String[]> partsOfSplit = new HashMap<>();

	Outcome(Side before, Side after, Alignment alignment, Work work, FirmnessLadder ladder) {
		this.before = before;
		this.after = after;
		this.alignment = alignment;
		this.work = work;
		this.moves = new Moves(alignment, after);
		this.redlines = new RedlineMaker(before.vocabulary(), work);
		this.firmness = new FirmnessReader(ladder, before.vocabulary());
		this.scanner = new Scanner(before.vocabulary(), work);
	}

	TextComparison tell(List<Candidate> candidates) {
		List<ClauseChange> changes = new ArrayList<>(after.size());
		for (int j = 0; j < after.size(); j++) {
			changes.add(change(j));
			work.reached(0.6 + 0.4 * (j + 1) / after.size());
		}
		int[] removed = IntStream.range(0, before.size()).filter(i -> alignment.targets(i).length == 0).toArray();
		return new TextComparison(changes, Arrays.stream(removed).boxed().toList(), possible(candidates),
				work.isCoarsened());
	}

	private ClauseChange change(int j) {
		int[] sources = alignment.sources(j);
		ChangeKind kind = kind(j, sources);
		Tokens source = source(j, sources, kind);
		Redline redline = null;
		List<FirmnessShift> shifts = List.of();
		if (source != null) {
			Tokens old = redlines.join(source);
			Tokens now = redlines.join(after.tokens(j));
			redline = redlines.between(old, now);
			shifts = firmness.shifts(old, now);
		}
		return new ClauseChange(j, Arrays.stream(sources).boxed().toList(), kind, isRenumbered(j, sources),
				moves.block(j), certainty(j, kind), alignment.isByHand(j), redline, shifts);
	}

	private @Nullable Tokens source(int j, int[] sources, ChangeKind kind) {
		return switch (kind) {
			case REWORDED, MOVED_REWORDED -> before.tokens(sources[0]);
			case MERGED -> scanner.scan(joined(sources));
			case SPLIT -> scanner.scan(part(sources[0], j));
			case UNCHANGED, MOVED, ADDED -> null;
		};
	}

	private ChangeKind kind(int j, int[] sources) {
		if (sources.length == 0) {
			return ChangeKind.ADDED;
		}
		if (sources.length > 1) {
			return ChangeKind.MERGED;
		}
		if (alignment.targets(sources[0]).length > 1) {
			return ChangeKind.SPLIT;
		}
		if (before.readsLike(sources[0], after, j)) {
			return moves.isMoved(j) ? ChangeKind.MOVED : ChangeKind.UNCHANGED;
		}
		return moves.isMoved(j) ? ChangeKind.MOVED_REWORDED : ChangeKind.REWORDED;
	}

	private double certainty(int j, ChangeKind kind) {
		return (kind == ChangeKind.ADDED) ? 1 : alignment.certainty(j);
	}

	private boolean isRenumbered(int j, int[] sources) {
		if (sources.length != 1) {
			return false;
		}
		String was = before.clause(sources[0]).label();
		String is = after.clause(j).label();
		return !was.isBlank() && !is.isBlank() && !was.equals(is);
	}

	private String joined(int[] sources) {
		return String.join(" ", Arrays.stream(sources).mapToObj(before::text).toList());
	}

	private String part(int i, int j) {
		String[] parts = partsOfSplit.computeIfAbsent(i, this::cut);
		return parts[Arrays.binarySearch(alignment.targets(i), j)];
	}

	/** Where the budget is spent the first part stands for the whole clause. */
	private String[] cut(int i) {
		int[] targets = alignment.targets(i);
		Tokens whole = before.tokens(i);
		Tokens[] parts = Arrays.stream(targets).mapToObj(after::tokens).toArray(Tokens[]::new);
		long cells = 2L * whole.size() * Arrays.stream(parts).mapToLong(Tokens::size).sum();
		if (work.affords(cells)) {
			return new SplitCut(whole, parts).cut();
		}
		String[] uncut = new String[parts.length];
		Arrays.fill(uncut, "");
		uncut[0] = before.text(i);
		return uncut;
	}

	private List<PossiblePair> possible(List<Candidate> candidates) {
		return candidates.stream()
			.filter(it -> it.likeness() >= POSSIBLE && alignment.isFree(it.before(), it.after()))
			.sorted(Comparator.comparingInt(Candidate::after)
				.thenComparing(Comparator.comparingDouble(Candidate::likeness).reversed())
				.thenComparingInt(Candidate::before))
			.map(it -> new PossiblePair(it.before(), it.after(), it.likeness()))
			.toList();
	}

}
