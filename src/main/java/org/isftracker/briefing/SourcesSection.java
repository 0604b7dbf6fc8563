package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;

import org.isftracker.briefing.BriefingContent.SourceLine;
import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.document.WrittenPage.Style;

/** The sources that were cited, each with its grade. */
final class SourcesSection {

	private SourcesSection() {
	}

	static List<Part> of(Pen pen) {
		var cited = pen.content().sources().stream().filter(source -> pen.cited().contains(source.number())).toList();
		if (cited.isEmpty()) {
			return List.of();
		}
		return List
			.of(pen.brief() ? sentence(pen, cited) : new Bullets(cited.stream().map(SourcesSection::item).toList()));
	}

	private static Part sentence(Pen pen, List<SourceLine> cited) {
		List<Span> said = new ArrayList<>();
		cited.forEach(source -> {
			said.add(Span.strong(source.number() + " ").to(source.url()));
			said.add(Span.plain(source.words() + ". ").to("/statements/" + source.id()));
		});
		said.add(pen.plain("briefing.sources.all"));
		return new Paragraph(said, Style.SMALL);
	}

	private static List<Span> item(SourceLine source) {
		var url = source.url();
		var words = Span.plain(source.words()).to("/statements/" + source.id());
		return url == null ? List.of(Span.strong(source.number() + " "), words)
				: List.of(Span.strong(source.number() + " "), words, Span.plain(" "), Span.plain(url).to(url));
	}

}
