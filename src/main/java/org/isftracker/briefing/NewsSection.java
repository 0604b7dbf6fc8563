package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;

import org.isftracker.briefing.BriefingContent.NewsLine;
import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;

/**
 * What is new, kind by kind; where nothing changed it says so, and what could not be
 * compared it does not name.
 */
final class NewsSection {

	private NewsSection() {
	}

	static List<Part> of(Pen pen) {
		var since = pen.content().since();
		if (since.words() == null) {
			return List.of(Paragraph.of(pen.say("briefing.news.none-before")));
		}
		var same = since.compared().stream().filter(kind -> lines(pen, kind).isEmpty()).toList();
		List<List<Span>> items = new ArrayList<>();
		since.compared().stream().filter(kind -> !same.contains(kind)).forEach(kind -> items.add(item(pen, kind)));
		if (!same.isEmpty()) {
			items.add(unchanged(pen, same));
		}
		return List.of(new Bullets(items));
	}

	private static List<Span> unchanged(Pen pen, List<NewsKind> kinds) {
		var names = kinds.stream().map(kind -> pen.of("briefing.news", kind)).toList();
		return List.of(Span.strong(pen.say("briefing.news.unchanged")),
				Span.plain(" " + String.join(", ", names) + "."));
	}

	private static List<Span> item(Pen pen, NewsKind kind) {
		var lines = lines(pen, kind);
		var printed = lines.subList(0, Math.min(pen.few(), lines.size()));
		List<Span> item = new ArrayList<>(List.of(Span.strong(pen.of("briefing.news", kind) + ": ")));
		for (int at = 0; at < printed.size(); at++) {
			item.addAll(line(pen, printed.get(at)));
			item.add(Span.plain(at == printed.size() - 1 ? "" : "; "));
		}
		int more = lines.size() - printed.size();
		item.add(Span.plain(more == 0 ? "." : ", " + pen.say("briefing.more", more) + "."));
		return item;
	}

	private static List<Span> line(Pen pen, NewsLine line) {
		var subject = Span.plain(line.subject()).to(line.path());
		var before = line.before();
		var now = line.now();
		if (now == null) {
			return List.of(subject, Span.plain(" " + pen.say("briefing.news.gone", String.valueOf(before))));
		}
		return List.of(subject,
				Span.plain(": " + (before == null ? now : now + " " + pen.say("briefing.was", before))));
	}

	private static List<NewsLine> lines(Pen pen, NewsKind kind) {
		return pen.content().news().stream().filter(line -> line.kind() == kind).toList();
	}

}
