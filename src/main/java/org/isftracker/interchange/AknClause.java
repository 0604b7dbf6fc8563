package org.isftracker.interchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

import org.isftracker.resolution.ClauseText;

/**
 * A clause with the lines that are printed for it, those before it and those behind all
 * that stands under it, and the clauses under it.
 */
record AknClause(ClauseText clause, List<PrintedLine> headings, PrintedLine words, List<AknClause> under,
		List<PrintedLine> closing) {

	/** The topmost clauses of a run of lines. */
	static List<AknClause> of(List<PrintedLine> lines) {
		var top = new ArrayList<AknClause>();
		var headings = new ArrayList<PrintedLine>();
		Deque<AknClause> open = new ArrayDeque<>();
		for (var line : lines) {
			switch (line.role()) {
				case HEADING -> headings.add(line);
				case CLOSING -> behind(line, open);
				default -> {
					add(new AknClause(clause(line), List.copyOf(headings), line, new ArrayList<>(), new ArrayList<>()),
							open, top);
					headings.clear();
				}
			}
		}
		return top;
	}

	private static void add(AknClause next, Deque<AknClause> open, List<AknClause> top) {
		while (!open.isEmpty() && open.element().clause.level() >= next.clause.level()) {
			open.pop();
		}
		(open.isEmpty() ? top : open.element().under).add(next);
		open.push(next);
	}

	private static void behind(PrintedLine line, Deque<AknClause> open) {
		while (open.size() > 1 && !open.element().clause.id().equals(clause(line).id())) {
			open.pop();
		}
		open.element().closing.add(line);
	}

	private static ClauseText clause(PrintedLine line) {
		return Objects.requireNonNull(line.clause());
	}

	/** Whether anything stands under it or behind it. */
	boolean isOpened() {
		return !under.isEmpty() || !closing.isEmpty();
	}

}
