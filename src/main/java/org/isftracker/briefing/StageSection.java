package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.isftracker.briefing.BriefingContent.StepLine;
import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.document.WrittenPage.Style;

/** Where the text stands: its stage, the end of a silence, the next days. */
final class StageSection {

	private static final int NEXT = 3;

	private StageSection() {
	}

	static List<Part> of(Pen pen) {
		var text = pen.content().text();
		List<Span> stands = new ArrayList<>(
				List.of(Span.strong(text.label()).to("/drafts/" + text.id()), Span.plain(": " + text.stage() + ".")));
		if (text.deadline() != null) {
			stands.add(Span.strong(" " + pen.say("briefing.silence", text.deadline())));
		}
		next(pen, stands);
		var paragraph = new Paragraph(stands, Style.NORMAL);
		return pen.brief() ? List.of(paragraph)
				: List.of(paragraph, new Bullets(text.steps().stream().map(StageSection::item).toList()));
	}

	private static void next(Pen pen, List<Span> stands) {
		var dates = pen.content()
			.dates()
			.stream()
			.filter(date -> !date.overdue())
			.limit(pen.brief() ? 2 : NEXT)
			.toList();
		if (!dates.isEmpty()) {
			stands.add(Span.plain(" " + pen.say("briefing.next",
					dates.stream().map(date -> date.day() + ", " + date.title()).collect(Collectors.joining("; ")))));
		}
	}

	private static List<Span> item(StepLine step) {
		var comment = step.comment();
		return List.of(Span.plain(step.day() + ": " + step.stage()), Span.plain(comment == null ? "" : ". " + comment));
	}

}
