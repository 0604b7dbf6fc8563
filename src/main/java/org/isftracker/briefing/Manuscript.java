package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.briefing.BriefingContent.ChangeLine;
import org.isftracker.briefing.BriefingContent.ConditionLine;
import org.isftracker.briefing.BriefingContent.DateLine;
import org.isftracker.briefing.BriefingContent.NationLine;
import org.isftracker.briefing.BriefingContent.SourceLine;
import org.isftracker.document.WrittenPage;
import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Column;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Manner;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;

/**
 * Content in the order of the sheet, for the formats that a person goes on working with.
 */
final class Manuscript {

	private final BriefingContent content;

	private final Phrases phrases;

	private final List<Part> parts = new ArrayList<>();

	private Manuscript(BriefingContent content, Phrases phrases) {
		this.content = content;
		this.phrases = phrases;
	}

	static WrittenPage of(BriefingContent content, Phrases phrases) {
		return new Manuscript(content, phrases).page();
	}

	private WrittenPage page() {
		basis();
		text();
		terms();
		force();
		nations();
		ahead();
		sources();
		return new WrittenPage(content.headline(), content.handling(), parts);
	}

	private void basis() {
		var number = content.number();
		parts.add(Paragraph
			.small(number == null ? phrases.say("briefing.kicker.prepared") : phrases.say("briefing.kicker", number)));
		parts.add(Paragraph.small(grounds()));
		parts.add(Paragraph.of(content.summary()));
		var reason = content.reason();
		if (reason != null) {
			parts.add(new Paragraph(
					List.of(Span.strong(phrases.say("briefing.reason.printed")), Span.plain(" " + reason)), false));
		}
	}

	private String grounds() {
		var text = content.text();
		var said = new ArrayList<>(List.of(phrases.on(text)));
		var fingerprint = text.fingerprint();
		if (fingerprint != null) {
			said.add(phrases.say("briefing.fingerprint", fingerprint.substring(0, 12)));
		}
		var origin = text.originNote();
		if (origin != null) {
			said.add(origin);
		}
		var release = content.release();
		if (release != null) {
			said.add(phrases.say("briefing.released", release.by(), release.newYork(), release.utc()));
		}
		var previous = content.previous();
		if (previous != null) {
			said.add(phrases.say("briefing.fresh.since", previous) + " " + phrases.say("briefing.fresh") + ".");
		}
		return String.join(" ", said);
	}

	private void text() {
		var baseline = content.baseline();
		heading(baseline == null ? phrases.say("briefing.changes") : phrases.say("briefing.changes.since", baseline));
		if (baseline == null || content.changes().isEmpty()) {
			say(baseline == null ? "briefing.changes.no-baseline" : "briefing.changes.none");
			return;
		}
		grid(List.of(column("briefing.clause", 16), column("briefing.wording", 66), column("briefing.change", 18)),
				content.changes().stream().map(this::change).toList());
	}

	private List<List<Span>> change(ChangeLine change) {
		var words = change.pieces().stream().map(piece -> new Span(piece.text(), manner(piece.op()))).toList();
		var tone = Stream.of("softer", "firmer")
			.filter(change.tone()::equals)
			.map(said -> " " + phrases.say("briefing.tone." + said))
			.collect(Collectors.joining());
		return List.of(List.of(Span.strong(change.label())), words, List.of(Span.plain(change.kind() + tone)));
	}

	private static Manner manner(String op) {
		return switch (op) {
			case "delete" -> Manner.DELETED;
			case "insert" -> Manner.INSERTED;
			default -> Manner.PLAIN;
		};
	}

	private void terms() {
		if (content.baseline() == null) {
			return;
		}
		heading(phrases.say("briefing.terms"));
		if (content.terms().isEmpty()) {
			say("briefing.terms.none");
			return;
		}
		grid(List.of(column("briefing.term", 28), column("briefing.before", 36), column("briefing.now", 36)),
				content.terms()
					.stream()
					.map(term -> List.of(List.of(Span.strong(term.term())), List.of(Span.plain(term.before())),
							List.of(Span.plain(term.after()))))
					.toList());
	}

	private void force() {
		var force = content.force();
		if (force != null) {
			var required = force.required();
			heading(required == null ? phrases.say("briefing.force.open") : phrases.say("briefing.force", required));
			var shares = force.shares().stream().map(share -> share.words()).collect(Collectors.joining(" · "));
			parts.add(Paragraph.of(shares + ". " + phrases.say("briefing.force.lower")));
		}
	}

	private void nations() {
		heading(phrases.say("briefing.nations"));
		if (content.nations().isEmpty()) {
			say("briefing.nations.none");
			return;
		}
		grid(List.of(column("briefing.nation", 17), column("briefing.status", 17), column("briefing.conditions", 47),
				column("briefing.offers", 19)), content.nations().stream().map(this::nation).toList());
	}

	private List<List<Span>> nation(NationLine nation) {
		List<Span> name = new ArrayList<>(List.of(Span.strong(nation.name())));
		if (nation.fresh()) {
			name.add(Span.emphasized(" " + phrases.say("briefing.fresh")));
		}
		if (nation.note() != null) {
			name.add(Span.plain(" " + nation.note()));
		}
		var before = nation.statusBefore() == null ? "" : nation.statusBefore() + " → ";
		return List.of(name, List.of(Span.plain(before + nation.status() + "; "), Span.strong(nation.readiness())),
				conditions(nation), List.of(Span.plain(nation.offers())));
	}

	private List<Span> conditions(NationLine nation) {
		List<Span> said = new ArrayList<>();
		nation.conditions().forEach(condition -> said.addAll(condition(condition)));
		if (said.isEmpty()) {
			said.add(Span.plain(phrases.say("briefing.conditions.none") + " "));
		}
		if (!nation.sources().isEmpty()) {
			said.add(Span
				.plain(nation.sources().stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]"))));
		}
		return said;
	}

	private static List<Span> condition(ConditionLine condition) {
		var judged = condition.title() + ": " + condition.verdict();
		return condition.doubt() == null ? List.of(Span.plain(judged + ". "))
				: List.of(Span.plain(judged + ", "), Span.emphasized(condition.doubt() + ". "));
	}

	private void ahead() {
		bullets("briefing.doubts", content.doubts().stream().map(doubt -> List.of(Span.plain(doubt))).toList());
		var council = content.council();
		if (council != null) {
			heading(phrases.say("briefing.council"));
			parts.add(Paragraph.of(council));
		}
		if (!content.toWatch().isEmpty()) {
			heading(phrases.say("briefing.to-watch"));
			parts.add(Paragraph.of(content.toWatch()));
		}
		bullets("briefing.dates", content.dates().stream().map(this::date).toList());
	}

	private List<Span> date(DateLine date) {
		var said = Span.plain(date.day() + ": " + date.title());
		return date.overdue() ? List.of(said, Span.strong(" " + phrases.say("briefing.overdue"))) : List.of(said);
	}

	private void sources() {
		if (!content.sources().isEmpty()) {
			heading(phrases.say("briefing.sources"));
			content.sources().forEach(source -> parts.add(source(source)));
		}
	}

	private static Paragraph source(SourceLine source) {
		var address = source.url() == null ? "" : " " + source.url();
		return new Paragraph(List.of(Span.strong(source.number() + " "), Span.plain(source.words() + address)), true);
	}

	private void heading(String words) {
		parts.add(new Heading(1, words));
	}

	private void say(String key) {
		parts.add(Paragraph.of(phrases.say(key)));
	}

	private void bullets(String heading, List<List<Span>> items) {
		if (!items.isEmpty()) {
			heading(phrases.say(heading));
			parts.add(new Bullets(items));
		}
	}

	private Column column(String key, int share) {
		return new Column(phrases.say(key), share);
	}

	private void grid(List<Column> columns, List<List<List<Span>>> rows) {
		parts.add(new Grid(columns, rows));
	}

}
