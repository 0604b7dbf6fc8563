package org.isftracker.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.council.PositionView;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;

/** All that reckoning over one draft needs, gathered once. */
record Ground(DraftText text, DraftAssessment assessed, KnownReading.OnRecord onRecord, List<TermView> terms,
		List<PositionView> positions, Set<ActorId> vetoHolders) {

	Map<TermId, PossibleReading> said() {
		return onRecord.said(text.id());
	}

	Known known() {
		return onRecord.known();
	}

	/** What follows from other readings alone. */
	Reckoning supposing(Map<TermId, PossibleReading> readings) {
		return reckon(assessed, SupposedText.of(said(), readings));
	}

	Reckoning reckon(DraftAssessment worded, SupposedText supposed) {
		return Reckoning.of(assessed, worded, supposed, known(), Objections.of(positions, supposed, vetoHolders));
	}

	/** The terms whose reading rests on one of those clauses. */
	Set<TermId> touchedBy(Set<ClauseId> clauses) {
		return onRecord.readings()
			.stream()
			.filter(reading -> reading.draft().equals(text.id()))
			.filter(reading -> reading.clauses().stream().anyMatch(clauses::contains))
			.map(ReadingView::term)
			.collect(Collectors.toSet());
	}

	/** The clauses that the draft's reading of a term rests on, in their order. */
	List<ClauseText> clauses(Set<TermId> of) {
		var clauses = onRecord.readings()
			.stream()
			.filter(reading -> reading.draft().equals(text.id()) && of.contains(reading.term()))
			.flatMap(reading -> reading.clauses().stream())
			.collect(Collectors.toSet());
		return text.clauses().stream().filter(clause -> clauses.contains(clause.id())).toList();
	}

}
