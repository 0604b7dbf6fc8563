package org.isftracker.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where one clause of the later text comes from. {@code from} holds indexes of the
 * earlier text in order: several for a merged clause, none for an added one.
 * {@code block} numbers the clauses that moved together from 1; 0 is no move.
 * {@code certainty}, from 0 to 1, says how sure the pairing is, not how much changed.
 * {@code byHand} marks a pairing that a person made. There is a redline exactly where
 * words changed.
 */
public record ClauseChange(int index, List<Integer> from, ChangeKind kind, boolean renumbered, int block,
		double certainty, boolean byHand, @Nullable Redline redline, List<FirmnessShift> firmness) {

	public ClauseChange {
		from = List.copyOf(from);
		firmness = List.copyOf(firmness);
	}

}
