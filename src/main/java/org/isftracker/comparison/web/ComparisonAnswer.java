package org.isftracker.comparison.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.isftracker.comparison.ChangeKind;
import org.isftracker.comparison.ClauseChange;
import org.isftracker.comparison.FirmnessShift;
import org.isftracker.comparison.PossiblePair;
import org.isftracker.comparison.Redline;
import org.isftracker.comparison.TextComparison;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as the HTTP API tells it: one entry for each clause of the later text, and
 * the indexes of the earlier text that nothing came from.
 */
record ComparisonAnswer(List<Clause> clauses, List<Integer> removed, List<PossiblePair> possible, boolean coarsened) {

	static ComparisonAnswer of(TextComparison comparison) {
		return new ComparisonAnswer(comparison.clauses().stream().map(Clause::of).toList(), comparison.removed(),
				comparison.possible(), comparison.coarsened());
	}

	/**
	 * Where a clause of the later text comes from; {@code block} is 0 where it did not
	 * move.
	 */
	record Clause(int index, List<Integer> from, ChangeKind kind, double certainty, int block,
			@Nullable List<Segment> redline, List<FirmnessShift> firmness) {

		static Clause of(ClauseChange change) {
			return new Clause(change.index(), change.from(), change.kind(), change.certainty(), change.block(),
					segments(change.redline()), change.firmness());
		}

		private static @Nullable List<Segment> segments(@Nullable Redline redline) {
			return (redline != null) ? redline.segments().stream().map(Segment::of).toList() : null;
		}

	}

	/** A stretch of a redline; {@code before} only where it was written otherwise. */
	record Segment(Redline.Operation op, String text,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String before) {

		static Segment of(Redline.Segment segment) {
			return new Segment(segment.op(), segment.text(), segment.before());
		}

	}

}
