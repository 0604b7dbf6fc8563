package org.isftracker.interchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

import org.isftracker.interchange.PrintedLine.Role;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;

/**
 * Writes clauses with what stands under them: a container or paragraph, in it a list of
 * points, and in each point the same again.
 */
final class AknBranches {

	private final AknElements xml;

	private final Function<ClauseText, String> names;

	private final Deque<Open> open = new ArrayDeque<>();

	AknBranches(AknElements xml, Function<ClauseText, String> names) {
		this.xml = xml;
		this.names = names;
	}

	void add(PrintedLine line) {
		var clause = line.clause();
		if (clause != null) {
			switch (line.role()) {
				case HEADING -> heading(clause, line);
				case CLOSING -> closing(clause, line);
				default -> words(clause, line);
			}
		}
	}

	void end() {
		while (!open.isEmpty()) {
			close();
		}
	}

	private void heading(ClauseText clause, PrintedLine line) {
		closeDownTo(clause.level());
		if (clause.level() > 0) {
			listBelow();
		}
		if (clause.kind() == ClauseKind.PREAMBULAR) {
			xml.open("block", "name", "subheading").words(line.words()).close();
		}
		else {
			xml.open("paragraph", "class", "H23").text("heading", line.words()).close();
		}
	}

	private void words(ClauseText clause, PrintedLine line) {
		closeDownTo(clause.level());
		boolean container = clause.level() == 0 && clause.kind() == ClauseKind.PREAMBULAR;
		if (clause.level() > 0) {
			listBelow();
			xml.open("point");
		}
		else if (container) {
			xml.open("container", "name", names.apply(clause));
		}
		else {
			xml.open("paragraph", "eId", names.apply(clause), "class", "SingleTxt");
		}
		if (!clause.marker().isEmpty()) {
			xml.text("num", clause.marker());
		}
		if (!container) {
			xml.open("content");
		}
		said(line);
		open.push(new Open(clause, container));
	}

	private void said(PrintedLine line) {
		xml.open("p");
		if (line.italic() > 0) {
			xml.open("span", "class", "italic").words(line.words().substring(0, line.italic())).close();
		}
		xml.words(line.words().substring(line.italic())).close();
	}

	private void listBelow() {
		var above = open.peek();
		if (above != null && !above.listed) {
			xml.open("list");
			above.listed = true;
		}
	}

	private void closing(ClauseText clause, PrintedLine line) {
		closeDownTo(clause.level() + 1);
		var own = open.peek();
		if (own != null && own.listed) {
			xml.close();
			own.listed = false;
		}
		xml.text("p", line.words());
	}

	private void closeDownTo(int level) {
		while (!open.isEmpty() && open.element().clause.level() >= level) {
			close();
		}
	}

	private void close() {
		var own = open.pop();
		if (own.listed) {
			xml.close();
		}
		if (!own.container) {
			xml.close();
		}
		xml.close();
	}

	/** An element that is not closed yet, and whether a list is open in it. */
	private static final class Open {

		private final ClauseText clause;

		private final boolean container;

		private boolean listed;

		Open(ClauseText clause, boolean container) {
			this.clause = clause;
			this.container = container;
		}

	}

}
