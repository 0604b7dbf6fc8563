package org.isftracker.participation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.RegionalGroup;
import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * A nation with its place on the ladder (none before a lead has signed one), the proposal
 * that waits for a lead, what it offers, the places it held (newest first, the present
 * one included), and the proposals that were returned or taken back.
 */
public record NationView(ActorId id, String name, @Nullable String note, @Nullable RegionalGroup regionalGroup,
		boolean archived, @Nullable StatusView status, @Nullable ProposalView proposal,
		List<ContributionView> contributions, List<StatusView> statusHistory, List<ProposalView> pastProposals) {

	/** Every statement that a place, a proposal or an offer of the nation rests on. */
	public Set<StatementId> cited() {
		var cited = new LinkedHashSet<StatementId>();
		statusHistory.forEach(place -> cited.addAll(place.statements()));
		pastProposals.forEach(past -> cited.addAll(past.statements()));
		if (proposal != null) {
			cited.addAll(proposal.statements());
		}
		contributions.forEach(one -> one.offers().forEach(offer -> cited.addAll(offer.statements())));
		return cited;
	}

}
