package org.isftracker.participation.web;

import java.util.List;

import org.isftracker.evidence.Citation;
import org.isftracker.participation.NationStandings.Readiness;
import org.isftracker.participation.NationView;
import org.isftracker.participation.ParticipationStatus;
import org.isftracker.participation.Unmet;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a proposal: the nation, the statements, and how its conditions stand
 * now.
 */
record ProposalPage(String action, ProposalForm form, @Nullable NationView nation, List<Citation> offered,
		@Nullable String draft, List<Unmet> unmet, @Nullable Readiness readiness) {

	public List<ParticipationStatus> statuses() {
		return List.of(ParticipationStatus.values());
	}

	/** Whether some place would contradict the standings. */
	public boolean warns() {
		return !unmet.isEmpty() || readiness == Readiness.COMES;
	}
}
