package org.isftracker.briefing;

import java.util.List;

import org.isftracker.briefing.BriefingContent.DoubtLine;
import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Manner;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.document.WrittenPage.Style;

/**
 * What is in doubt or in dispute; one page counts it, for it stands in its place as well.
 */
final class DoubtsSection {

	private DoubtsSection() {
	}

	static List<Part> of(Pen pen) {
		var doubts = pen.content().doubts();
		if (doubts.isEmpty()) {
			return List.of(Paragraph.of(pen.say("briefing.doubts.none")));
		}
		var count = new Paragraph(List.of(Span.plain(pen.say("briefing.doubts.count", doubts.size()))
			.to("/review?draft=" + pen.content().text().id())), Style.NORMAL);
		return pen.brief() ? List.of(count)
				: List.of(count, new Bullets(doubts.stream().map(DoubtsSection::item).toList()));
	}

	private static List<Span> item(DoubtLine doubt) {
		return List.of(Span.plain(doubt.words() + ", ").to(doubt.path()), new Span(doubt.why(), Manner.DOUBTFUL));
	}

}
