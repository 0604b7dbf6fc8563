package org.isftracker.interchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isftracker.document.WordForm;
import org.isftracker.interchange.PrintedLine.Role;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.PrintingWords;
import org.jspecify.annotations.Nullable;

/** A draft as the paragraphs that the United Nations would print, mast-head first. */
final class PrintedDraft {

	private final DraftText draft;

	private final WordLists lists;

	private final PrintingWords words;

	private final boolean numbered;

	private final List<PrintedLine> lines = new ArrayList<>();

	private final Deque<ClauseText> open = new ArrayDeque<>();

	private final Map<ClauseId, Integer> listOf = new HashMap<>();

	private int annex;

	private PrintedDraft(DraftText draft, WordLists lists) {
		this.draft = draft;
		this.lists = lists;
		this.words = PrintingWords.of(draft.summary().language());
		this.numbered = draft.clauses(ClauseKind.OPERATIVE).stream().filter(clause -> clause.level() == 0).count() > 1;
	}

	static List<PrintedLine> of(DraftText draft, List<String> sponsors, WordLists lists) {
		var printed = new PrintedDraft(draft, lists);
		printed.mastHead(sponsors);
		draft.clauses().forEach(printed::add);
		printed.close(0);
		printed.annexesUpTo(draft.annexes().size());
		printed.line(Role.END, "", "End");
		return printed.lines;
	}

	private void mastHead(List<String> sponsors) {
		var summary = draft.summary();
		var symbol = summary.symbol();
		line(Role.ORGANIZATION, words.unitedNations() + (symbol == null ? "" : "\t" + symbol), "Organization");
		line(Role.COUNCIL, words.council(), "Council");
		var dated = summary.datedOn();
		if (dated != null) {
			line(Role.DATE, words.day(dated), "Particulars");
		}
		line(Role.LANGUAGE, words.original(), "Particulars");
		if (!sponsors.isEmpty()) {
			line(Role.SPONSORS, words.sponsored(sponsors), "Sponsors");
		}
		var enacting = words.enacting();
		lines.add(new PrintedLine(Role.ENACTING, null, 0, enacting, enacting.length() - 1, WordForm.of("Enacting")));
	}

	private void line(Role role, String said, String style) {
		lines.add(new PrintedLine(role, null, 0, said, 0, WordForm.of(style)));
	}

	private void add(ClauseText clause) {
		close(clause.level());
		var ordinal = clause.annex();
		annexesUpTo(ordinal == null ? 0 : ordinal);
		parts(Role.HEADING, clause, clause.heading(), WordForm.of("Subheading"));
		int list = list(clause);
		lines.add(new PrintedLine(Role.WORDS, clause, 0, clause.words(), clause.opening(),
				new WordForm(style(clause), list, clause.level())));
		listOf.put(clause.id(), list);
		open.push(clause);
	}

	private void annexesUpTo(int ordinal) {
		while (annex < ordinal) {
			var title = draft.annexes().get(annex++);
			lines.add(new PrintedLine(Role.ANNEX_TITLE, null, annex, title.title(), 0, WordForm.of("AnnexTitle")));
		}
	}

	/** What stands flush after a list comes behind all that stands under its clause. */
	private void close(int level) {
		while (!open.isEmpty() && open.peek().level() >= level) {
			var clause = open.pop();
			parts(Role.CLOSING, clause, clause.closing(), WordForm.of("Closing" + clause.level()));
		}
	}

	private void parts(Role role, ClauseText clause, @Nullable String said, WordForm form) {
		if (said != null) {
			var parts = said.lines().filter(part -> !part.isBlank()).toList();
			for (int part = 0; part < parts.size(); part++) {
				lines.add(new PrintedLine(role, clause, part, parts.get(part), 0, form));
			}
		}
	}

	private int list(ClauseText clause) {
		if (clause.labelSuffix() != null) {
			return lists.ofInserted(clause);
		}
		var parent = clause.parent();
		return parent == null ? lists.of(clause, numbered) : listOf.getOrDefault(parent, 0);
	}

	private static String style(ClauseText clause) {
		return switch (clause.kind()) {
			case PREAMBULAR -> clause.level() == 0 ? "Preambular" : "Item";
			case OPERATIVE -> clause.level() == 0 ? "Operative" : "Item";
			case ANNEX -> clause.level() == 0 ? "Annexed" : "Item";
		};
	}

}
