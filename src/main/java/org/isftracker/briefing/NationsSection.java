package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.isftracker.briefing.Findings.ConditionLine;
import org.isftracker.briefing.Findings.NationLine;
import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Manner;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;

/** Each nation: its place, whether it comes, its conditions and what it offers. */
final class NationsSection {

	private NationsSection() {
	}

	static List<Part> of(Pen pen) {
		var nations = pen.content().findings().nations();
		if (nations.isEmpty()) {
			return List.of(Paragraph.of(pen.say("briefing.nations.none")));
		}
		List<Part> parts = new ArrayList<>();
		var first = nations.stream().filter(nation -> !isBesideTheTable(pen, nation)).toList();
		if (!first.isEmpty()) {
			parts.add(pen.nations() == Brevity.Nations.LINES
					? new Bullets(first.stream().map(nation -> line(pen, nation)).toList()) : grid(pen, first));
		}
		var others = nations.stream().filter(nation -> isBesideTheTable(pen, nation)).toList();
		if (!others.isEmpty()) {
			parts.add(together(pen, others));
		}
		if (nations.stream().anyMatch(nation -> isOfferLeftOut(pen, nation))) {
			parts.add(Paragraph.small(pen.say("briefing.offers.left-out")));
		}
		var notes = pen.brief() ? notes(nations) : "";
		if (!notes.isEmpty()) {
			parts.add(Paragraph.small(notes));
		}
		return parts;
	}

	private static Part grid(Pen pen, List<NationLine> nations) {
		return new Grid("nations",
				List.of(pen.column("briefing.nation", 14), pen.column("briefing.status", pen.brief() ? 21 : 19),
						pen.column("briefing.conditions", pen.brief() ? 43 : 46),
						pen.column("briefing.offers", pen.brief() ? 22 : 21)),
				nations.stream().map(nation -> row(pen, nation)).toList());
	}

	private static List<Span> line(Pen pen, NationLine nation) {
		List<Span> said = new ArrayList<>(beside(pen, nation));
		said.add(Span.plain(". "));
		said.addAll(BriefConditions.of(pen, nation));
		return said;
	}

	/** Where every line counts, an offer is named if it has a figure or is new. */
	private static boolean isOfferLeftOut(Pen pen, NationLine nation) {
		return pen.nations() == Brevity.Nations.LINES && pen.news(NewsKind.TROOPS, nation.id()).isEmpty()
				&& nation.offers().words().chars().noneMatch(Character::isDigit);
	}

	/** A nation of which the table would say little. */
	private static boolean isBesideTheTable(Pen pen, NationLine nation) {
		return pen.nations() != Brevity.Nations.ROWS && nation.conditions().isEmpty();
	}

	private static Part together(Pen pen, List<NationLine> nations) {
		return pen.sentence(pen.say("briefing.conditions.none.of"),
				nations.stream().map(nation -> beside(pen, nation)).toList());
	}

	private static List<Span> beside(Pen pen, NationLine nation) {
		List<Span> said = new ArrayList<>(name(pen, nation));
		said.add(Span.plain(" "));
		said.addAll(status(pen, nation));
		if (!isOfferLeftOut(pen, nation)) {
			said.add(Span.plain(", "));
			said.addAll(offers(pen, nation));
		}
		return said;
	}

	/** One page has no room for them beside the names. */
	private static String notes(List<NationLine> nations) {
		return nations.stream()
			.filter(nation -> nation.note() != null)
			.map(nation -> nation.name() + ": " + nation.note())
			.collect(Collectors.joining(". "));
	}

	private static List<List<Span>> row(Pen pen, NationLine nation) {
		return List.of(name(pen, nation), status(pen, nation),
				pen.brief() ? BriefConditions.of(pen, nation) : conditions(pen, nation), offers(pen, nation));
	}

	private static List<Span> name(Pen pen, NationLine nation) {
		var name = Span.strong(nation.name()).to(nation.path());
		var note = nation.note();
		return note == null || pen.brief() ? List.of(name) : List.of(name, Span.plain(" " + note));
	}

	private static List<Span> status(Pen pen, NationLine nation) {
		List<Span> status = new ArrayList<>(
				pen.changed(NewsKind.STATUSES, nation.id(), Span.plain(nation.status().words())));
		if (!pen.brief() || pen.news(NewsKind.STATUSES, nation.id()).isPresent()) {
			status.addAll(pen.cite(nation.status().sources()));
		}
		status.add(Span.plain("; "));
		status.add(Span.strong(nation.readiness()));
		status.addAll(pen.mark(NewsKind.READINESS, nation.id()));
		return status;
	}

	private static List<Span> offers(Pen pen, NationLine nation) {
		List<Span> offers = new ArrayList<>(
				pen.changed(NewsKind.TROOPS, nation.id(), Span.plain(nation.offers().words())));
		if (!pen.brief() || pen.news(NewsKind.TROOPS, nation.id()).isPresent()) {
			offers.addAll(pen.cite(nation.offers().sources()));
		}
		return offers;
	}

	private static List<Span> conditions(Pen pen, NationLine nation) {
		List<Span> said = new ArrayList<>();
		for (var condition : nation.conditions()) {
			said.add(Span.plain(said.isEmpty() ? "" : "\n"));
			said.addAll(condition(pen, nation, condition));
		}
		return said.isEmpty() ? List.of(pen.plain("briefing.conditions.none")) : said;
	}

	private static List<Span> condition(Pen pen, NationLine nation, ConditionLine condition) {
		List<Span> said = new ArrayList<>(List.of(Span.plain(condition.title() + " (" + condition.strength() + "): ")
			.to(nation.path() + "#condition-" + condition.id())));
		said.add(judged(condition));
		said.addAll(pen.mark(NewsKind.CONDITIONS, condition.id()));
		said.addAll(pen.cite(condition.sources()));
		return said;
	}

	static Span judged(ConditionLine condition) {
		return condition.doubt() == null ? Span.strong(condition.verdict())
				: new Span(condition.judged(), Manner.DOUBTFUL);
	}

}
