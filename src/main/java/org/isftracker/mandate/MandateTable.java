package org.isftracker.mandate;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the mandate, dimension by dimension, against drafts from left to right. A
 * draft is held against the one it is based on where that stands in the table, else
 * against the nearest one to its left; a rival text without a base against none.
 */
public record MandateTable(List<DraftSummary> drafts, List<Group> groups) {

	/** The terms of one dimension. */
	public record Group(Dimension dimension, List<Row> rows) {

	}

	/** A term and what each of the drafts says on it. */
	public record Row(TermView term, List<Cell> cells) {

	}

	/**
	 * What one draft says on a term, and how that differs from the draft it is held
	 * against.
	 */
	public record Cell(DraftId draft, @Nullable ReadingView reading, @Nullable ReadingView before, Shift shift) {

	}

	/** How what a draft says on a term differs from the draft that it is held against. */
	public enum Shift {

		NOT_READ, FIRST, SAME, CHANGED, NEWLY_STATED, NEWLY_SILENT

	}

	public static MandateTable of(List<TermView> terms, List<DraftSummary> drafts, List<ReadingView> readings) {
		var byTerm = readings.stream().collect(groupingBy(ReadingView::term));
		var rows = new EnumMap<Dimension, List<Row>>(Dimension.class);
		for (var term : terms) {
			rows.computeIfAbsent(term.dimension(), dimension -> new ArrayList<>())
				.add(row(term, drafts, byTerm.getOrDefault(term.id(), List.of())));
		}
		var groups = rows.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
		return new MandateTable(List.copyOf(drafts), groups);
	}

	private static Row row(TermView term, List<DraftSummary> drafts, List<ReadingView> readings) {
		var byDraft = new HashMap<DraftId, ReadingView>();
		readings.forEach(reading -> byDraft.put(reading.draft(), reading));
		var cells = new ArrayList<Cell>();
		for (int column = 0; column < drafts.size(); column++) {
			var draft = drafts.get(column).id();
			var before = base(drafts, column).map(byDraft::get).orElse(null);
			var reading = byDraft.get(draft);
			cells.add(new Cell(draft, reading, before, shift(before, reading)));
		}
		return new Row(term, cells);
	}

	private static Optional<DraftId> base(List<DraftSummary> drafts, int column) {
		var draft = drafts.get(column);
		var left = drafts.subList(0, column).stream().filter(other -> !other.rival()).map(DraftSummary::id).toList();
		var base = drafts.stream().map(DraftSummary::id).filter(id -> id.equals(draft.basedOn())).findFirst();
		return (base.isPresent() || draft.rival() || left.isEmpty()) ? base : Optional.of(left.get(left.size() - 1));
	}

	private static Shift shift(@Nullable ReadingView before, @Nullable ReadingView now) {
		if (now == null) {
			return Shift.NOT_READ;
		}
		if (before == null) {
			return Shift.FIRST;
		}
		if (before.saysTheSameAs(now)) {
			return Shift.SAME;
		}
		if (now.state() == ReadingState.SILENT) {
			return Shift.NEWLY_SILENT;
		}
		return (before.state() == ReadingState.SILENT) ? Shift.NEWLY_STATED : Shift.CHANGED;
	}

}
