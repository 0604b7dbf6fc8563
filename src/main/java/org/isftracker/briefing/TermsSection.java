package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;

import org.isftracker.briefing.Findings.TermLine;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Manner;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;

/** What the text says on each term; on one page only the terms that changed. */
final class TermsSection {

	private TermsSection() {
	}

	static List<Part> of(Pen pen) {
		var terms = pen.content().findings().terms();
		var printed = pen.brief() ? terms.stream().filter(term -> isNew(pen, term)).limit(2L * pen.few()).toList()
				: terms;
		List<Part> parts = new ArrayList<>();
		long changed = terms.stream().filter(term -> isNew(pen, term)).count();
		if (!printed.isEmpty()) {
			parts.add(pen.brief() ? sentence(pen, printed, changed - printed.size()) : grid(pen, printed));
		}
		if (pen.brief() && changed < terms.size()) {
			parts.add(Paragraph.small(pen.say(others(pen, printed), terms.size() - changed)));
		}
		return parts;
	}

	/** Nothing is said to be as it was where there was nothing before. */
	private static String others(Pen pen, List<TermLine> printed) {
		if (pen.content().since().words() == null) {
			return "briefing.terms.all";
		}
		return printed.isEmpty() ? "briefing.terms.none" : "briefing.terms.others";
	}

	private static boolean isNew(Pen pen, TermLine term) {
		return pen.news(NewsKind.TERMS, term.id()).isPresent();
	}

	private static Part sentence(Pen pen, List<TermLine> terms, long more) {
		return pen.sentence(terms.stream().map(term -> item(pen, term)).toList(), more);
	}

	private static List<Span> item(Pen pen, TermLine term) {
		List<Span> said = new ArrayList<>(List.of(Span.strong(term.term() + ": ").to(term.path())));
		said.addAll(words(pen, term));
		return said;
	}

	private static Part grid(Pen pen, List<TermLine> terms) {
		return new Grid("terms",
				List.of(pen.column("briefing.dimension", 20), pen.column("briefing.term", 28),
						pen.column("briefing.reading", 52)),
				terms.stream()
					.map(term -> List.of(List.of(Span.plain(term.dimension())),
							List.of(Span.strong(term.term()).to(term.path())), words(pen, term)))
					.toList());
	}

	private static List<Span> words(Pen pen, TermLine term) {
		var doubt = term.doubt();
		var now = doubt == null ? Span.plain(term.words())
				: new Span(term.words() + " (" + doubt + ")", Manner.DOUBTFUL);
		List<Span> words = new ArrayList<>(pen.changed(NewsKind.TERMS, term.id(), now));
		words.addAll(pen.cite(term.sources()));
		return words;
	}

}
