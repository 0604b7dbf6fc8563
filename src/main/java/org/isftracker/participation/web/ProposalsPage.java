package org.isftracker.participation.web;

import java.util.List;

import org.isftracker.evidence.Citation;
import org.isftracker.participation.Contradiction;
import org.isftracker.participation.NationView;
import org.isftracker.participation.NationStandings.Readiness;
import org.isftracker.participation.ProposalView;
import org.jspecify.annotations.Nullable;

/** The proposals that wait for a lead, each with what it rests on. */
record ProposalsPage(List<Waiting> waiting, UnderDraft under) {

	/** A proposal; one's own is shown, and another lead decides it. */
	record Waiting(NationView nation, ProposalView proposal, boolean own, @Nullable Readiness readiness,
			List<NationsPage.Chip> chips, List<Citation> citations, @Nullable Contradiction against) {
	}
}
