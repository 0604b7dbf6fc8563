package org.isftracker.briefing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.assessment.Assessment;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.briefing.BriefingContent.NationLine;
import org.isftracker.briefing.BriefingRefused.Reason;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes a briefing from the record as it stands, as a reader may see it. */
@Component("briefingComposing")
class Composing {

	private final DraftReading drafts;

	private final Assessment assessment;

	private final StatementReading statements;

	private final ChangesOfText changes;

	private final ChangesOfTerms terms;

	private final CouncilLine council;

	private final DatesAhead dates;

	private final Phrases phrases;

	Composing(DraftReading drafts, Assessment assessment, StatementReading statements, ChangesOfText changes,
			ChangesOfTerms terms, CouncilLine council, DatesAhead dates, Phrases phrases) {
		this.drafts = drafts;
		this.assessment = assessment;
		this.statements = statements;
		this.changes = changes;
		this.terms = terms;
		this.council = council;
		this.dates = dates;
		this.phrases = phrases;
	}

	/** Refuses a draft that readers may not see. */
	BriefingContent compose(BriefingView briefing, Optional<BriefingContent> previous) {
		return PublicEyes.read(() -> content(briefing, previous.orElse(null)));
	}

	private BriefingContent content(BriefingView briefing, @Nullable BriefingContent previous) {
		var assessed = assessment.under(briefing.draft()).orElseThrow(() -> new BriefingRefused(Reason.UNKNOWN_DRAFT));
		var baseline = baseline(briefing);
		var sources = new Sourcebook(statements.citations(cited(assessed)));
		var nations = nations(assessed, new NationLines(phrases, sources, labels(), previous));
		return new BriefingContent(null, previous == null ? null : previous.number(), briefing.handling(),
				briefing.headline(), briefing.summary(), briefing.toWatch(), phrases.text(assessed.draft()),
				baseline.map(DraftSummary::label).orElse(null),
				baseline.map(before -> changes.between(before.id(), briefing.draft())).orElse(List.of()),
				baseline.map(before -> terms.between(before.id(), briefing.draft())).orElse(List.of()),
				ForceLines.of(assessed.force(), phrases), nations, doubts(briefing.draft(), nations),
				council.of(briefing.draft()), dates.lines(), sources.lines(phrases), null, null);
	}

	private Optional<DraftSummary> baseline(BriefingView briefing) {
		return drafts.summaries().stream().filter(draft -> draft.id().equals(briefing.baseline())).findFirst();
	}

	private Map<DraftId, String> labels() {
		return drafts.summaries().stream().collect(Collectors.toMap(DraftSummary::id, DraftSummary::label));
	}

	private static List<NationLine> nations(DraftAssessment assessed, NationLines lines) {
		return assessed.nations().stream().map(lines::of).toList();
	}

	private List<String> doubts(DraftId draft, List<NationLine> nations) {
		return Stream.concat(terms.toReadAgain(draft).stream(), nations.stream().flatMap(this::doubts)).toList();
	}

	private Stream<String> doubts(NationLine nation) {
		return nation.conditions()
			.stream()
			.filter(condition -> condition.doubt() != null)
			.map(condition -> phrases.say("briefing.doubt.line", nation.name(), condition.title(), condition.verdict(),
					condition.doubt()));
	}

	private static Collection<StatementId> cited(DraftAssessment assessed) {
		return assessed.nations()
			.stream()
			.flatMap(nation -> NationLines.cited(nation).stream())
			.collect(Collectors.toSet());
	}

}
