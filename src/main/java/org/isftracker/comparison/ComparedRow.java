package org.isftracker.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.ProvisionId;
import org.isftracker.resolution.PairingDecision;
import org.jspecify.annotations.Nullable;

/**
 * One row of a comparison: a clause of the later draft with those of the earlier one that
 * it comes from, or a clause that the later draft dropped.
 *
 * @param number which change it is, counted from 1; 0 where nothing changed
 * @param change how the clause relates to the earlier draft; null for a dropped one
 * @param decision what a person said who paired these by hand
 * @param candidates labels of clauses on the other side that may be the same after all
 * @param stake what hangs on it, if anything does
 */
public record ComparedRow(int number, List<ClauseText> earlier, @Nullable ClauseText later,
		@Nullable ClauseChange change, @Nullable PairingDecision decision, List<ClauseText> candidates,
		@Nullable Stake stake) {

	private static final double SURE = 0.5;

	public ComparedRow {
		earlier = List.copyOf(earlier);
		candidates = List.copyOf(candidates);
	}

	/** The word in a message key and a style class that says what happened. */
	public String kind() {
		if (change == null) {
			return "REMOVED";
		}
		return isAlike() && redline() != null ? "TYPOGRAPHY" : change.kind().name();
	}

	public boolean isUnchanged() {
		return isAlike() && redline() == null;
	}

	private boolean isAlike() {
		return change != null && change.kind() == ChangeKind.UNCHANGED;
	}

	/** Whether the clause stands elsewhere than it did. */
	public boolean isMoved() {
		return change != null && change.kind().isMove();
	}

	/** What readers call the clause in the later draft, or in the earlier one. */
	public String label() {
		return later == null ? earlier.get(0).label() : later.label();
	}

	/** What it was called in the earlier draft, where that was something else. */
	public @Nullable String formerLabel() {
		var was = earlier.stream().map(ClauseText::label).collect(Collectors.joining(", "));
		return later == null || was.isEmpty() || was.equals(later.label()) ? null : was;
	}

	/** Whether a person decided that these are the same provision. */
	public boolean byHand() {
		return decision != null;
	}

	/** Whether the clauses are less alike than a pair should be. */
	public boolean isDoubtful() {
		return change != null && !earlier.isEmpty() && !byHand() && change.certainty() < SURE;
	}

	/** The same words under another number. */
	public boolean isRenumberedOnly() {
		return isUnchanged() && change != null && change.renumbered();
	}

	/** The part of an address that leads to the row. */
	public String anchor() {
		return later == null ? "removed-" + earlier.get(0).anchor() : later.anchor();
	}

	/** The provisions that the row is about. */
	Stream<ProvisionId> provisions() {
		return Stream.concat(Stream.ofNullable(later), earlier.stream())
			.flatMap(clause -> Stream.concat(Stream.of(clause.provision()), clause.continues().stream()))
			.distinct();
	}

	/** The same row with typography and white space marked like words. */
	ComparedRow withTypography() {
		if (change == null || later == null || earlier.size() != 1) {
			return this;
		}
		var marked = Typography.shown(redline(), ComparedTexts.words(earlier.get(0)), ComparedTexts.words(later));
		var shown = new ClauseChange(change.index(), change.from(), change.kind(), change.renumbered(), change.block(),
				change.certainty(), change.byHand(), marked, change.firmness());
		return new ComparedRow(number, earlier, later, shown, decision, candidates, stake);
	}

	ComparedRow numbered(int number) {
		return new ComparedRow(number, earlier, later, change, decision, candidates, stake);
	}

	ComparedRow with(@Nullable Stake stake) {
		return new ComparedRow(number, earlier, later, change, decision, candidates, stake);
	}

	/** The left column. */
	public List<Mark> earlierMarks() {
		return earlier.stream().flatMap(clause -> earlierMarks(clause).stream()).toList();
	}

	private List<Mark> earlierMarks(ClauseText clause) {
		if (later == null) {
			return Mark.plain(Redline.Operation.DELETE, ComparedTexts.words(clause), clause.opening());
		}
		var redline = redline();
		if (redline == null) {
			return Mark.plain(Redline.Operation.KEEP, ComparedTexts.words(clause), clause.opening());
		}
		return clause.equals(earlier.get(0)) ? Mark.earlier(redline, clause.opening()) : List.of();
	}

	/** The right column; empty for a dropped clause. */
	public List<Mark> laterMarks() {
		if (later == null) {
			return List.of();
		}
		var redline = redline();
		return redline != null ? Mark.later(redline, later.opening())
				: Mark.plain(earlier.isEmpty() ? Redline.Operation.INSERT : Redline.Operation.KEEP,
						ComparedTexts.words(later), later.opening());
	}

	/** Both in one column. */
	public List<Mark> inlineMarks() {
		var redline = redline();
		if (redline == null || later == null) {
			return later == null ? earlierMarks() : laterMarks();
		}
		return Mark.inline(redline, earlier.isEmpty() ? 0 : earlier.get(0).opening(), later.opening());
	}

	/** Both in one column, cut to the surroundings of what changed. */
	public List<Mark> excerpt() {
		return Mark.excerpt(inlineMarks());
	}

	private @Nullable Redline redline() {
		return change == null ? null : change.redline();
	}
}
