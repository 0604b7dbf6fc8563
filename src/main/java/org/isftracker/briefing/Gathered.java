package org.isftracker.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.assessment.DraftAssessment;
import org.isftracker.council.PositionView;
import org.isftracker.council.VoteView;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.ReadingView;
import org.isftracker.participation.NationView;

/** What the record holds under a draft as of a day, before it is put into words. */
record Gathered(DraftAssessment assessed, List<ReadingView> readings, List<VoteView> votes,
		List<PositionView> positions, LocalDate day) {

	List<NationView> nations() {
		return assessed.nations().stream().map(nation -> nation.nation()).toList();
	}

	/** Every statement that any of it rests on. */
	Set<StatementId> cited() {
		return Stream
			.of(assessed.nations().stream().flatMap(NationLines::cited),
					readings.stream().flatMap(reading -> reading.statements().stream()),
					votes.stream().flatMap(vote -> CouncilLines.ids(vote.statements()).stream()),
					positions.stream().flatMap(position -> CouncilLines.ids(position.statements()).stream()))
			.flatMap(statements -> statements)
			.collect(Collectors.toSet());
	}

}
