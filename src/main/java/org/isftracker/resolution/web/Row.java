package org.isftracker.resolution.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;
import org.jspecify.annotations.Nullable;

/**
 * One line of a draft as it is printed: the title of an annex, a clause, or flush text
 * after a list.
 */
record Row(String type, ClauseText clause, @Nullable String anchor, @Nullable String title) {

	static List<Row> of(DraftText draft) {
		var rows = new ArrayList<Row>();
		Deque<ClauseText> open = new ArrayDeque<>();
		var anchors = new HashSet<String>();
		Integer annex = null;
		for (var clause : draft.clauses()) {
			close(rows, open, clause.level());
			if (clause.kind() == ClauseKind.ANNEX && !Objects.equals(annex, clause.annex())) {
				annex = clause.annex();
				rows.add(new Row("ANNEX", clause, null, title(draft, clause)));
			}
			rows.add(new Row("CLAUSE", clause, anchor(clause, anchors), null));
			open.push(clause);
		}
		close(rows, open, 0);
		return rows;
	}

	private static void close(List<Row> rows, Deque<ClauseText> open, int level) {
		while (!open.isEmpty() && open.element().level() >= level) {
			var closed = open.pop();
			if (closed.closing() != null) {
				rows.add(new Row("CLOSING", closed, null, null));
			}
		}
	}

	private static @Nullable String anchor(ClauseText clause, Set<String> anchors) {
		return anchors.add(clause.anchor()) ? clause.anchor() : null;
	}

	private static @Nullable String title(DraftText draft, ClauseText clause) {
		return draft.annexes()
			.stream()
			.filter(annex -> Objects.equals(annex.ordinal(), clause.annex()))
			.map(annex -> annex.title())
			.findFirst()
			.orElse(null);
	}

	/**
	 * The number beside the words: the whole label of a paragraph, the own part of it
	 * below.
	 */
	public String number() {
		boolean whole = clause.level() == 0 && clause.kind() != ClauseKind.ANNEX;
		return whole ? clause.label() : clause.marker();
	}

	public String depth() {
		return "depth-" + Math.min(clause.level(), 4);
	}

}
