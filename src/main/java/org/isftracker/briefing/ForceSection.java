package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.isftracker.briefing.BriefingContent.ForceLine;
import org.isftracker.briefing.BriefingContent.ShareLine;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Picture;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.document.WrittenPage.Style;

/** The troops against those required, and how many nations stood where over time. */
final class ForceSection {

	private ForceSection() {
	}

	static List<Part> of(Pen pen) {
		List<Part> parts = new ArrayList<>();
		var force = pen.content().force();
		if (force != null) {
			parts.add(words(pen, force));
			parts.add(new Picture(ForceChart.of(force), words(force)));
		}
		var ladder = pen.content().ladder();
		if (!pen.brief() && ladder.size() > 1) {
			parts.add(Paragraph.small(pen.say("briefing.ladder")));
			parts.add(new Picture(LadderChart.of(ladder, pen), LadderChart.words(ladder, pen)));
		}
		return parts;
	}

	private static Part words(Pen pen, ForceLine force) {
		var required = force.required();
		var against = required == null ? pen.say("briefing.force.open") : pen.say("briefing.force", required);
		return new Paragraph(List.of(Span.strong(against).to("/nations?draft=" + pen.content().text().id()),
				Span.plain(" " + words(force) + ". " + pen.say("briefing.force.lower"))), Style.NORMAL);
	}

	private static String words(ForceLine force) {
		return force.shares().stream().map(ShareLine::words).collect(Collectors.joining(" \u00b7 "));
	}

}
