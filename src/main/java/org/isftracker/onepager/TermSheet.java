package org.isftracker.onepager;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.isftracker.assessment.Assessment;
import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.council.PositionReading;
import org.isftracker.council.PositionView;
import org.isftracker.document.WrittenPage;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One term: what the drafts say on it, what actors want of it, whose conditions hang on
 * it.
 */
@Component
class TermSheet {

	private final Mandate mandate;

	private final DraftReading drafts;

	private final PositionReading positions;

	private final Assessment assessment;

	private final Phrasing phrasing;

	TermSheet(Mandate mandate, DraftReading drafts, PositionReading positions, Assessment assessment,
			Phrasing phrasing) {
		this.mandate = mandate;
		this.drafts = drafts;
		this.positions = positions;
		this.assessment = assessment;
		this.phrasing = phrasing;
	}

	WrittenPage of(TermView term) {
		List<Part> parts = new ArrayList<>();
		drafts.current().ifPresent(current -> parts.add(Paragraph.small(phrasing.on(current))));
		parts.add(Paragraph.of(term.question()));
		parts.add(new Heading(1, phrasing.say("onepager.term.drafts")));
		parts.add(readings(term.id()));
		parts.add(new Heading(1, phrasing.say("onepager.term.positions")));
		parts.add(positions(term.id()));
		parts.add(new Heading(1, phrasing.say("onepager.term.conditions")));
		parts.add(conditions(term.id()));
		return phrasing.page(term.name(), parts);
	}

	private Part readings(TermId term) {
		var all = drafts.summaries();
		var ids = all.stream().map(DraftSummary::id).toList();
		var said = mandate.readings(ids)
			.stream()
			.filter(reading -> reading.term().equals(term))
			.collect(Collectors.toMap(ReadingView::draft, Function.identity()));
		var texts = drafts.texts(ids).stream().collect(Collectors.toMap(DraftText::id, Function.identity()));
		return new Grid(
				List.of(phrasing.column("onepager.draft", 32), phrasing.column("onepager.term.says", 44),
						phrasing.column("onepager.term.clauses", 24)),
				all.stream().map(draft -> reading(draft, said.get(draft.id()), texts.get(draft.id()))).toList());
	}

	private List<List<Span>> reading(DraftSummary draft, @Nullable ReadingView reading, @Nullable DraftText text) {
		boolean outdated = reading != null && text != null && reading.isOutdated(clauses(text));
		return List.of(List.of(Span.strong(draft.label()), Span.plain(", " + phrasing.day(draft))),
				List.of(phrasing.says(reading, outdated)),
				List.of(Span.plain(reading == null ? "" : labels(text, reading))));
	}

	private static Map<ClauseId, ClauseText> clauses(DraftText text) {
		return text.clauses().stream().collect(Collectors.toMap(ClauseText::id, Function.identity()));
	}

	private static String labels(@Nullable DraftText text, ReadingView reading) {
		Map<ClauseId, String> labels = text == null ? Map.of()
				: text.clauses().stream().collect(Collectors.toMap(ClauseText::id, ClauseText::label));
		return reading.clauses()
			.stream()
			.map(id -> labels.getOrDefault(id, ""))
			.sorted()
			.collect(Collectors.joining(", "));
	}

	private Part positions(TermId term) {
		var now = positions.on(term).stream().filter(position -> position.supersededAt() == null).toList();
		return now.isEmpty() ? Paragraph.of(phrasing.say("onepager.term.positions.none"))
				: new Grid(List.of(phrasing.column("onepager.actor", 24), phrasing.column("onepager.stance", 14),
						phrasing.column("onepager.wants", 62)), now.stream().map(this::position).toList());
	}

	private List<List<Span>> position(PositionView position) {
		return List.of(List.of(Span.strong(position.actor().name())),
				List.of(Span.plain(phrasing.of("council.stance", position.stance()))),
				List.of(Span.plain(position.words())));
	}

	private Part conditions(TermId term) {
		var rows = drafts.current()
			.map(DraftSummary::id)
			.flatMap((DraftId id) -> assessment.under(id))
			.map(assessed -> conditions(assessed, term))
			.orElse(List.of());
		return rows
			.isEmpty()
					? Paragraph.of(phrasing.say("onepager.term.conditions.none"))
					: new Grid(List.of(phrasing.column("onepager.nation", 24),
							phrasing.column("onepager.ask.condition", 46), phrasing.column("onepager.verdict", 30)),
							rows);
	}

	private List<List<List<Span>>> conditions(DraftAssessment assessed, TermId term) {
		return assessed.nations()
			.stream()
			.flatMap(nation -> nation.conditions()
				.stream()
				.filter(one -> one.condition().terms().contains(term))
				.map(one -> condition(nation.nation().name(), one)))
			.toList();
	}

	private List<List<Span>> condition(String nation, AssessedCondition condition) {
		return List.of(List.of(Span.strong(nation)),
				List.of(Span.plain(condition.condition().title() + " ("
						+ phrasing.of("participation.strength", condition.condition().strength()) + ")")),
				List.of(phrasing.judged(condition.judgement())));
	}

}
