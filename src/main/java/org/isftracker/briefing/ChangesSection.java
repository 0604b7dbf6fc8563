package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.isftracker.briefing.BriefingContent.ChangeLine;
import org.isftracker.briefing.BriefingContent.Piece;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Manner;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.wording.Beginning;

/** The clauses that changed, most at stake first, with short redlines. */
final class ChangesSection {

	private static final int SHORT = 90;

	private ChangesSection() {
	}

	static List<Part> of(Pen pen) {
		var content = pen.content();
		if (content.since().draft() == null) {
			return List.of(Paragraph.of(pen.say("briefing.changes.no-baseline")));
		}
		if (content.changes().isEmpty()) {
			return List.of(Paragraph.of(pen.say("briefing.changes.none")));
		}
		var printed = content.changes().stream().limit(pen.few()).toList();
		var grid = new Grid("changes", List.of(pen.column("briefing.clause", 12), pen.column("briefing.wording", 68),
				pen.column("briefing.change", 20)), printed.stream().map(change -> row(pen, change)).toList());
		int more = content.changes().size() - printed.size();
		return more == 0 ? List.of(grid) : List.of(grid, Paragraph.small(pen.say("briefing.more", more)));
	}

	private static List<List<Span>> row(Pen pen, ChangeLine change) {
		var words = change.pieces().stream().map(piece -> new Span(cut(pen, piece), manner(piece.op()))).toList();
		List<Span> kind = new ArrayList<>(List.of(Span.plain(change.kind())));
		Stream.of("softer", "firmer")
			.filter(change.tone()::equals)
			.forEach(tone -> kind.add(Span.strong(" " + pen.say("briefing.tone." + tone))));
		kind.addAll(pen.mark());
		var stake = change.stake();
		if (stake != null && !pen.brief()) {
			kind.add(Span.plain("\n" + stake));
		}
		return List.of(List.of(Span.strong(change.label()).to(change.path())), words, kind);
	}

	private static String cut(Pen pen, Piece piece) {
		var text = piece.text();
		var beginning = Beginning.of(text, SHORT);
		return !pen.brief() || beginning.equals(text) ? text : beginning + " ";
	}

	private static Manner manner(String op) {
		return switch (op) {
			case "delete" -> Manner.DELETED;
			case "insert" -> Manner.INSERTED;
			default -> Manner.PLAIN;
		};
	}

}
