package org.isftracker.briefing;

import java.util.List;

import org.isftracker.briefing.BriefingContent.DateLine;
import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;

/** The days ahead, below what a person says is to be watched. */
final class WatchSection {

	private WatchSection() {
	}

	static List<Part> of(Pen pen) {
		var dates = pen.content().dates().stream().limit(pen.few()).toList();
		var items = dates.stream().map(date -> item(pen, date)).toList();
		return items.isEmpty() ? List.of() : List.of(pen.brief() ? pen.sentence(items, 0) : new Bullets(items));
	}

	private static List<Span> item(Pen pen, DateLine date) {
		var said = Span.plain(date.day() + ": " + date.title()).to("/council/calendar");
		return date.overdue() ? List.of(said, Span.strong(" " + pen.say("briefing.overdue"))) : List.of(said);
	}

}
