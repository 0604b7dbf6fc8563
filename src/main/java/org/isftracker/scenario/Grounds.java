package org.isftracker.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

import org.isftracker.account.AnalystsMay;
import org.isftracker.assessment.Assessment;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.council.Council;
import org.isftracker.council.Member;
import org.isftracker.council.PositionReading;
import org.isftracker.mandate.Mandate;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.wording.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what reckoning needs, in a constant number of statements. */
@Service("scenarioGrounds")
@AnalystsMay
@Transactional(readOnly = true)
class Grounds {

	private final DraftReading drafts;

	private final Assessment assessment;

	private final KnownReading known;

	private final Mandate mandate;

	private final PositionReading positions;

	private final Council council;

	private final Clock clock;

	Grounds(DraftReading drafts, Assessment assessment, KnownReading known, Mandate mandate, PositionReading positions,
			Council council, Clock clock) {
		this.drafts = drafts;
		this.assessment = assessment;
		this.known = known;
		this.mandate = mandate;
		this.positions = positions;
		this.council = council;
		this.clock = clock;
	}

	/** Empty for a draft that is not there, or not to be seen. */
	Optional<Ground> of(DraftId draft) {
		return drafts.find(draft).map(this::of);
	}

	private Ground of(DraftText text) {
		var vetoHolders = council.membersOn(LocalDate.ofInstant(clock.instant(), Times.NEW_YORK))
			.stream()
			.filter(Member::permanent)
			.map(member -> member.actor().id())
			.collect(Collectors.toSet());
		return new Ground(text, assessment.underWords(text), known.gather(), mandate.terms(), positions.positions(),
				vetoHolders);
	}

	DraftAssessment worded(DraftText text) {
		return assessment.underWords(text);
	}

}
