package org.isftracker.briefing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.isftracker.assessment.Assessment;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.participation.AsOf;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the record holds under a draft, and puts it into words. */
@Component("briefingGathering")
class Gathering {

	private final DraftReading drafts;

	private final Assessment assessment;

	private final TermLines terms;

	private final CouncilLines council;

	private final Phrases phrases;

	private final Clock clock;

	Gathering(DraftReading drafts, Assessment assessment, TermLines terms, CouncilLines council, Phrases phrases,
			Clock clock) {
		this.drafts = drafts;
		this.assessment = assessment;
		this.terms = terms;
		this.council = council;
		this.phrases = phrases;
		this.clock = clock;
	}

	/** As of a day, or of the present; empty where readers may not see the draft. */
	Optional<Gathered> of(DraftId draft, @Nullable LocalDate asOf) {
		var day = asOf == null ? today() : asOf;
		return assessed(draft, asOf).map(assessed -> new Gathered(assessed, terms.readings(draft),
				council.votes(draft, day), council.positions(day), day));
	}

	private Optional<DraftAssessment> assessed(DraftId draft, @Nullable LocalDate asOf) {
		return asOf == null ? assessment.under(draft) : assessment.under(draft, new AsOf(asOf, false));
	}

	Findings findings(Gathered gathered, Sourcebook sources) {
		var lines = new NationLines(phrases, sources, labels());
		var nations = gathered.assessed().nations().stream().map(lines::of).toList();
		return new Findings(terms.of(gathered.assessed().draft().id(), gathered.readings(), sources), nations,
				council.lines(gathered.positions(), sources), council.lines(gathered.votes(), gathered.day(), sources));
	}

	private Map<DraftId, String> labels() {
		return drafts.summaries().stream().collect(Collectors.toMap(DraftSummary::id, DraftSummary::label));
	}

	LocalDate today() {
		return LocalDate.ofInstant(clock.instant(), Times.NEW_YORK);
	}

}
