package org.isftracker.onepager;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.assessment.AssessedNation;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.assessment.Force;
import org.isftracker.assessment.Readiness;
import org.isftracker.council.Council;
import org.isftracker.document.WrittenPage;
import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.ReadingView;
import org.isftracker.resolution.DraftSummary;
import org.springframework.stereotype.Component;

/** One draft: where it stands, what it says on each term, who would come under it. */
@Component
class DraftSheet {

	private final Mandate mandate;

	private final Council council;

	private final Phrasing phrasing;

	DraftSheet(Mandate mandate, Council council, Phrasing phrasing) {
		this.mandate = mandate;
		this.council = council;
		this.phrasing = phrasing;
	}

	WrittenPage of(DraftAssessment assessed) {
		var draft = assessed.draft();
		List<Part> parts = new ArrayList<>(head(draft));
		parts.add(new Heading(1, phrasing.say("onepager.force")));
		parts.add(new Bullets(force(assessed)));
		parts.add(new Heading(1, phrasing.say("onepager.nations")));
		parts.add(nations(assessed));
		parts.add(new Heading(1, phrasing.say("onepager.terms")));
		parts.addAll(terms(draft));
		parts.add(new Heading(1, phrasing.say("onepager.council")));
		parts.add(Paragraph.of(council(draft)));
		return phrasing.page(draft.label(), parts);
	}

	private List<Part> head(DraftSummary draft) {
		var fingerprint = draft.fingerprint();
		var origin = draft.originNote();
		var said = Stream.of(phrasing.on(draft),
				fingerprint == null ? phrasing.say("onepager.draft.open")
						: phrasing.say("onepager.draft.fingerprint", fingerprint.substring(0, 12)),
				origin == null ? "" : origin);
		return List.of(Paragraph.small(said.filter(one -> !one.isEmpty()).collect(Collectors.joining(" "))));
	}

	private List<List<Span>> force(DraftAssessment assessed) {
		var counts = Stream.of(Readiness.values())
			.map(one -> phrasing.of("participation.readiness", one) + " " + assessed.count(one))
			.collect(Collectors.joining(", "));
		var lines = assessed.force().lines().stream().filter(DraftSheet::tells).map(this::line);
		return Stream.concat(Stream.of(phrasing.say("onepager.nations.counts", counts)), lines)
			.map(words -> List.of(Span.plain(words)))
			.toList();
	}

	private static boolean tells(Force.Line line) {
		return line.required() != null || line.offered().most() > 0;
	}

	private String line(Force.Line line) {
		var kind = phrasing.of("participation.unit", line.kind());
		var required = line.required();
		var coming = phrasing.range(line.coming().least(), line.coming().most());
		var offered = phrasing.range(line.offered().least(), line.offered().most());
		return required == null ? phrasing.say("onepager.force.open", kind, coming, offered)
				: phrasing.say("onepager.force.line", kind, coming, offered, phrasing.number(required));
	}

	private Part nations(DraftAssessment assessed) {
		return new Grid(
				List.of(phrasing.column("onepager.nation", 22), phrasing.column("onepager.status", 16),
						phrasing.column("onepager.readiness", 14), phrasing.column("onepager.because", 28),
						phrasing.column("onepager.offers", 20)),
				assessed.nations().stream().map(this::nation).toList());
	}

	private List<List<Span>> nation(AssessedNation nation) {
		var place = nation.nation().status();
		var because = nation.because();
		var status = place == null ? phrasing.say("participation.status.NONE")
				: phrasing.of("participation.status", place.status());
		return List.of(List.of(Span.strong(nation.nation().name())), List.of(Span.plain(status)),
				List.of(Span.plain(phrasing.of("participation.readiness", nation.readiness()))),
				List.of(Span.plain(because == null ? ""
						: because.condition().title() + ": "
								+ phrasing.of("scenario.standing", because.judgement().standing()))),
				List.of(Span.plain(phrasing.offers(nation.nation().contributions()))));
	}

	/** What it is silent on, by readings that hold, stands in one line. */
	private List<Part> terms(DraftSummary draft) {
		var outdated = mandate.toReadAgain(draft.id()).stream().map(ReadingView::term).collect(Collectors.toSet());
		var said = mandate.readings(List.of(draft.id()))
			.stream()
			.collect(Collectors.toMap(ReadingView::term, Function.identity()));
		List<List<List<Span>>> rows = new ArrayList<>();
		List<String> silent = new ArrayList<>();
		for (var term : mandate.terms()) {
			var reading = said.get(term.id());
			boolean doubtful = outdated.contains(term.id());
			if (reading != null && reading.state() == ReadingState.SILENT && !doubtful) {
				silent.add(term.name());
			}
			else if (reading != null) {
				rows.add(List.of(List.of(Span.strong(term.name())), List.of(phrasing.says(reading, doubtful))));
			}
		}
		var grid = new Grid(List.of(phrasing.column("onepager.term", 34), phrasing.column("onepager.term.says", 66)),
				rows);
		return silent.isEmpty() ? List.of(grid)
				: List.of(grid, Paragraph.small(phrasing.say("onepager.terms.silent", String.join(", ", silent))));
	}

	private String council(DraftSummary draft) {
		var tally = council.tally(draft.id());
		return phrasing.say(tally.recorded() ? "onepager.council.recorded" : "onepager.council.expected",
				tally.inFavour(), tally.against(), tally.abstaining(), tally.notVoting(), tally.unknown());
	}

}
