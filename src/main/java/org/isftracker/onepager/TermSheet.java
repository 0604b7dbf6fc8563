package org.isftracker.onepager;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.Assessment;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.council.PositionReading;
import org.isftracker.council.PositionView;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.document.WrittenPage;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
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

	private final StatementReading statements;

	private final Phrasing phrasing;

	TermSheet(Mandate mandate, DraftReading drafts, PositionReading positions, Assessment assessment,
			StatementReading statements, Phrasing phrasing) {
		this.mandate = mandate;
		this.drafts = drafts;
		this.positions = positions;
		this.assessment = assessment;
		this.statements = statements;
		this.phrasing = phrasing;
	}

	WrittenPage of(TermView term) {
		var readings = readings(term.id());
		var stances = positions.on(term.id()).stream().filter(position -> position.supersededAt() == null).toList();
		var sources = sources(readings.values(), stances);
		List<Part> parts = new ArrayList<>();
		drafts.current().ifPresent(current -> parts.add(Paragraph.small(phrasing.on(current))));
		parts.add(Paragraph.of(term.question()));
		parts.add(new Heading(1, phrasing.say("onepager.term.drafts")));
		parts.add(texts(readings, sources));
		parts.add(new Heading(1, phrasing.say("onepager.term.positions")));
		parts.add(positions(stances, sources));
		parts.add(new Heading(1, phrasing.say("onepager.term.conditions")));
		parts.add(conditions(term.id()));
		parts.addAll(sources.parts());
		return phrasing.page(term.name(), parts);
	}

	private SheetSources sources(Collection<ReadingView> readings, List<PositionView> stances) {
		Map<StatementId, Citation> known = new HashMap<>(statements
			.citations(readings.stream().map(ReadingView::statements).flatMap(Collection::stream).toList()));
		stances.stream()
			.flatMap(position -> position.statements().stream())
			.forEach(citation -> known.put(citation.id(), citation));
		return new SheetSources(phrasing, known);
	}

	private Map<DraftId, ReadingView> readings(TermId term) {
		return mandate.readings(drafts.summaries().stream().map(DraftSummary::id).toList())
			.stream()
			.filter(reading -> reading.term().equals(term))
			.collect(Collectors.toMap(ReadingView::draft, Function.identity()));
	}

	private Part texts(Map<DraftId, ReadingView> said, SheetSources sources) {
		var all = drafts.summaries();
		var texts = drafts.texts(all.stream().map(DraftSummary::id).toList())
			.stream()
			.collect(Collectors.toMap(DraftText::id, Function.identity()));
		return new Grid(
				List.of(phrasing.column("onepager.draft", 32), phrasing.column("onepager.term.says", 44),
						phrasing.column("onepager.term.clauses", 24)),
				all.stream()
					.map(draft -> reading(draft, said.get(draft.id()), texts.get(draft.id()), sources))
					.toList());
	}

	private List<List<Span>> reading(DraftSummary draft, @Nullable ReadingView reading, @Nullable DraftText text,
			SheetSources sources) {
		boolean outdated = reading != null && text != null && reading.isOutdated(clauses(text));
		return List.of(List.of(Span.strong(draft.label()), Span.plain(", " + phrasing.day(draft))),
				List.of(phrasing.says(reading, outdated),
						sources.cite(reading == null ? List.of() : reading.statements())),
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

	private Part positions(List<PositionView> stances, SheetSources sources) {
		return stances.isEmpty() ? Paragraph.of(phrasing.say("onepager.term.positions.none"))
				: new Grid(
						List.of(phrasing.column("onepager.actor", 24), phrasing.column("onepager.stance", 14),
								phrasing.column("onepager.wants", 62)),
						stances.stream().map(position -> position(position, sources)).toList());
	}

	private List<List<Span>> position(PositionView position, SheetSources sources) {
		return List.of(List.of(Span.strong(position.actor().name())),
				List.of(Span.plain(phrasing.of("council.stance", position.stance()))),
				List.of(Span.plain(position.words()),
						sources.cite(position.statements().stream().map(Citation::id).toList())));
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
