package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * Every provision in a page of the drafts, the first page being the newest. Drafts run
 * from the oldest to the newest; a line has as many cells as there are drafts.
 */
public record ProvisionMatrix(List<Column> drafts, List<Line> lines, int page, int pages) {

	public ProvisionMatrix {
		drafts = List.copyOf(drafts);
		lines = List.copyOf(lines);
	}

	/** A draft and the one that its cells are relative to, if any. */
	public record Column(DraftSummary draft, @Nullable DraftSummary base) {
	}

	/** One provision: how its newest clause begins, and what each draft did to it. */
	public record Line(ProvisionId provision, ClauseText newest, List<Cell> cells) {

		public Line {
			cells = List.copyOf(cells);
		}

		/** Whether any draft touched it after it first appeared. */
		public boolean isTouched() {
			return cells.stream().anyMatch(Cell::isChange);
		}

	}

	/**
	 * What became of the provision: the kind of a change, FIRST in a draft without a
	 * base, or ABSENT without a label.
	 */
	public record Cell(String kind, String label, boolean renumbered) {

		static final Cell ABSENT = new Cell("ABSENT", "", false);

		boolean isChange() {
			return !List.of("ABSENT", "FIRST", "UNCHANGED").contains(kind);
		}

		public boolean isAbsent() {
			return kind.equals("ABSENT");
		}

	}

	static ProvisionMatrix of(List<TracedDraft> drafts) {
		var columns = drafts.stream()
			.map(draft -> new Column(draft.summary(),
					Optional.ofNullable(draft.comparison()).map(DraftComparison::earlier).orElse(null)))
			.toList();
		var drawing = new Drawing(drafts.size());
		drafts.forEach(drawing::add);
		return new ProvisionMatrix(columns, drawing.lines(), 1, 1);
	}

	/** The same without the provisions that nobody touched. */
	public ProvisionMatrix touched() {
		return new ProvisionMatrix(drafts, lines.stream().filter(Line::isTouched).toList(), page, pages);
	}

	ProvisionMatrix paged(int number, int of) {
		return new ProvisionMatrix(drafts, lines, number, of);
	}

	/** Draws the matrix draft by draft. */
	private static final class Drawing {

		private final int width;

		private final List<ProvisionId> order = new ArrayList<>();

		private final Map<ProvisionId, ProvisionId> sameAs = new LinkedHashMap<>();

		private final Map<ProvisionId, Cell[]> cells = new LinkedHashMap<>();

		private final Map<ProvisionId, ClauseText> newest = new LinkedHashMap<>();

		private int column;

		private int place;

		Drawing(int width) {
			this.width = width;
		}

		void add(TracedDraft draft) {
			var comparison = draft.comparison();
			place = comparison == null ? order.size() : 0;
			if (comparison == null) {
				draft.text().clauses().forEach(clause -> put(clause.provision(), clause, "FIRST", false));
			}
			else {
				comparison.rows().forEach(this::add);
			}
			column++;
		}

		private void add(ComparedRow row) {
			var later = row.later();
			if (later == null) {
				put(row.earlier().get(0).provision(), row.earlier().get(0), row.kind(), false);
				return;
			}
			if (row.earlier().size() == 1 && !row.kind().equals("SPLIT")) {
				sameAs.putIfAbsent(later.provision(), line(row.earlier().get(0).provision()));
			}
			put(later.provision(), later, row.kind(), row.isRenumberedOnly());
			if (row.kind().equals("MERGED")) {
				row.earlier().forEach(clause -> putIfFree(clause.provision(), later));
			}
		}

		private void putIfFree(ProvisionId provision, ClauseText clause) {
			var line = cells.get(line(provision));
			if (line != null && line[column] == null) {
				line[column] = new Cell("MERGED", clause.label(), false);
			}
		}

		private void put(ProvisionId provision, ClauseText clause, String kind, boolean renumbered) {
			var line = line(provision);
			if (!cells.containsKey(line)) {
				order.add(place, line);
				cells.put(line, new Cell[width]);
			}
			place = order.indexOf(line) + 1;
			var row = cells.get(line);
			if (row != null && row[column] == null) {
				row[column] = new Cell(kind, clause.label(), renumbered);
			}
			newest.put(line, clause);
		}

		private ProvisionId line(ProvisionId provision) {
			return sameAs.getOrDefault(provision, provision);
		}

		List<Line> lines() {
			return order.stream().map(this::drawn).toList();
		}

		private Line drawn(ProvisionId provision) {
			List<Cell> drawn = new ArrayList<>();
			for (var cell : cells.getOrDefault(provision, new Cell[width])) {
				drawn.add(Optional.ofNullable(cell).orElse(Cell.ABSENT));
			}
			return new Line(provision, Optional.ofNullable(newest.get(provision)).orElseThrow(), drawn);
		}

	}

}
