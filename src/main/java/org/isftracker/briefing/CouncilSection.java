package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.briefing.Findings.PositionLine;
import org.isftracker.briefing.Findings.VoteLine;
import org.isftracker.council.Choice;
import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Picture;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.document.WrittenPage.Style;

/** Recorded or expected votes, and who objects to what. */
final class CouncilSection {

	private static final Set<String> AGREEING = Set.of(Choice.IN_FAVOUR.name(), Choice.UNKNOWN.name());

	private CouncilSection() {
	}

	static List<Part> of(Pen pen) {
		List<Part> parts = new ArrayList<>();
		var council = pen.content().council();
		if (council == null) {
			parts.add(Paragraph.of(pen.say("briefing.council.none")));
		}
		else {
			parts.add(new Paragraph(List.of(Span.plain(council).to("/council/votes/" + pen.content().text().id())),
					Style.NORMAL));
			if (!pen.brief()) {
				parts.add(new Picture(VotesChart.of(pen.content().findings().votes(), pen), words(pen)));
			}
			votes(pen, parts);
		}
		positions(pen, parts);
		return parts;
	}

	private static String words(Pen pen) {
		return Stream.of(Choice.values())
			.flatMap(choice -> named(pen, choice).stream())
			.collect(Collectors.joining("; "));
	}

	private static List<String> named(Pen pen, Choice choice) {
		var names = chosen(pen, choice).map(VoteLine::member).collect(Collectors.joining(", "));
		return names.isEmpty() ? List.of() : List.of(pen.of("briefing.choice", choice) + ": " + names);
	}

	private static Stream<VoteLine> chosen(Pen pen, Choice choice) {
		return pen.content().findings().votes().stream().filter(vote -> vote.choice().equals(choice.name()));
	}

	/** One page names those who vote otherwise than in favour. */
	private static void votes(Pen pen, List<Part> parts) {
		var printed = pen.content()
			.findings()
			.votes()
			.stream()
			.filter(vote -> !pen.brief() || !AGREEING.contains(vote.choice()))
			.map(vote -> vote(pen, vote))
			.toList();
		if (!printed.isEmpty()) {
			parts.add(pen.brief() ? pen.sentence(printed, 0) : new Bullets(printed));
		}
	}

	private static List<Span> vote(Pen pen, VoteLine vote) {
		List<Span> said = new ArrayList<>(List.of(Span.plain(vote.member() + ": ")));
		said.addAll(pen.changed(NewsKind.VOTES, vote.id(), Span.plain(vote.words())));
		said.addAll(pen.cite(vote.sources()));
		return said;
	}

	private static void positions(Pen pen, List<Part> parts) {
		var known = pen.content().findings().positions();
		var printed = known.stream().filter(position -> !pen.brief() || position.objection()).toList();
		if (printed.isEmpty()) {
			parts.add(Paragraph.small(pen.say("briefing.objections.none")));
			return;
		}
		var items = printed.stream().limit(pen.few()).map(position -> position(pen, position)).toList();
		if (!pen.brief()) {
			parts.add(new Heading(2, pen.say("briefing.positions")));
		}
		parts.add(pen.brief() ? pen.sentence(items, printed.size() - items.size()) : new Bullets(items));
	}

	private static List<Span> position(Pen pen, PositionLine position) {
		List<Span> said = new ArrayList<>(
				List.of(Span.strong(position.actor() + ", " + position.term()).to(position.path()),
						Span.plain(" " + position.stance() + ": " + position.words())));
		said.addAll(pen.mark(NewsKind.POSITIONS, position.id()));
		said.addAll(pen.cite(position.sources()));
		return said;
	}

}
