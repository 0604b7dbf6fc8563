package org.isftracker.onepager;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.assessment.AssessedNation;
import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.document.WrittenPage;
import org.isftracker.evidence.StatementReading;
import org.isftracker.resolution.ClauseId;
import org.isftracker.scenario.AskSheet;
import org.springframework.stereotype.Component;

/** What to ask of one nation, to bring to a talk. */
@Component
class NationSheet {

	private static final int WAYS = 3;

	private final Phrasing phrasing;

	private final AskedLines lines;

	private final StatementReading statements;

	NationSheet(Phrasing phrasing, AskedLines lines, StatementReading statements) {
		this.phrasing = phrasing;
		this.lines = lines;
		this.statements = statements;
	}

	/**
	 * The nation is given as readers see it. Conditions that they do not see are left
	 * out, and with them all that follows from the conditions together.
	 */
	WrittenPage of(AskSheet sheet, AssessedNation seen, boolean complete) {
		var open = seen.conditions().stream().map(one -> one.condition().id()).collect(Collectors.toSet());
		var shown = sheet.lines().stream().filter(line -> open.contains(line.condition().condition().id())).toList();
		var sources = new SheetSources(phrasing, statements
			.citations(shown.stream().flatMap(line -> line.condition().condition().statements().stream()).toList()));
		List<Part> parts = new ArrayList<>(head(sheet, seen));
		parts.add(new Heading(1, phrasing.say("onepager.ask.conditions")));
		parts.add(shown.isEmpty() ? Paragraph.of(phrasing.say("onepager.ask.none")) : grid(shown, complete, sources));
		if (complete) {
			parts.addAll(together(sheet));
		}
		else {
			parts.add(Paragraph.small(phrasing.say("onepager.ask.confidential")));
		}
		parts.addAll(sources.parts());
		parts.add(Paragraph.small(phrasing.say("onepager.ask.basis")));
		return phrasing.page(phrasing.say("onepager.ask.title", seen.nation().name()), parts);
	}

	private List<Part> head(AskSheet sheet, AssessedNation seen) {
		var place = seen.nation().status();
		var status = place == null ? phrasing.say("participation.status.NONE")
				: phrasing.of("participation.status", place.status());
		return List.of(Paragraph.small(phrasing.on(sheet.draft())),
				Paragraph.of(phrasing.say("onepager.ask.stands", status,
						phrasing.of("participation.readiness", seen.readiness()),
						phrasing.offers(seen.nation().contributions()))));
	}

	private Grid grid(List<AskSheet.Line> shown, boolean complete, SheetSources sources) {
		Set<ClauseId> quoted = new HashSet<>();
		return new Grid(
				List.of(phrasing.column("onepager.ask.condition", 28), phrasing.column("onepager.ask.now", 36),
						phrasing.column("onepager.ask.wanted", 36)),
				shown.stream()
					.map(line -> List.of(lines.condition(line, sources), lines.now(line, quoted),
							lines.wanted(line, complete)))
					.toList());
	}

	private List<Part> together(AskSheet sheet) {
		var all = sheet.together();
		if (all.proposals().isEmpty() || all.isReached()) {
			return List.of();
		}
		var ways = all.proposals().stream().limit(WAYS).map(way -> lines.way(way, true)).toList();
		return List.of(new Heading(1, phrasing.say("onepager.ask.together")),
				new Bullets(List.<List<Span>>copyOf(ways)));
	}

}
