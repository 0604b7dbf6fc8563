package org.isftracker.participation;

import java.util.List;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.RegionalGroup;
import org.jspecify.annotations.Nullable;

/**
 * A nation with its place on the ladder (none before a lead has signed one), the proposal
 * that waits for a lead, what it offers, the places it held (newest first, the present
 * one included), and the proposals that were returned or taken back.
 */
public record NationView(ActorId id, String name, @Nullable String note, @Nullable RegionalGroup regionalGroup,
		boolean archived, @Nullable StatusView status, @Nullable ProposalView proposal,
		List<ContributionView> contributions, List<StatusView> statusHistory, List<ProposalView> pastProposals) {

}
