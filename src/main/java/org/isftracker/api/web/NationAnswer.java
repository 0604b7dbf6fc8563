package org.isftracker.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.isftracker.actor.RegionalGroup;
import org.isftracker.participation.NationView;
import org.isftracker.participation.ParticipationStatus;
import org.isftracker.participation.ProposalView;
import org.isftracker.participation.StatusView;
import org.jspecify.annotations.Nullable;

/**
 * A nation with its place on the ladder, none before a lead signed one, and the proposal
 * that waits for a lead.
 */
record NationAnswer(UUID id, String name, @Nullable String note, @Nullable RegionalGroup regionalGroup,
		boolean archived, @Nullable StatusAnswer status, @Nullable ProposalAnswer proposal,
		List<StatusAnswer> statusHistory) {

	static NationAnswer of(NationView nation) {
		return new NationAnswer(nation.id().id(), nation.name(), nation.note(), nation.regionalGroup(),
				nation.archived(), Optional.ofNullable(nation.status()).map(StatusAnswer::of).orElse(null),
				Optional.ofNullable(nation.proposal()).map(ProposalAnswer::of).orElse(null),
				nation.statusHistory().stream().map(StatusAnswer::of).toList());
	}

	/** A place that a lead signed. */
	record StatusAnswer(UUID id, ParticipationStatus status, LocalDate since, @Nullable String approximately,
			String reason, List<UUID> statements, String proposedBy, @Nullable String signedBy,
			@Nullable Instant signedAt) {

		static StatusAnswer of(StatusView place) {
			return new StatusAnswer(place.id().id(), place.status(), place.since(), place.approximately(),
					place.reason(), Ids.statements(place.statements()), place.proposedBy(), place.signedBy(),
					place.signedAt());
		}

	}

	/** A place that was proposed. */
	record ProposalAnswer(UUID id, ParticipationStatus status, LocalDate since, @Nullable String approximately,
			String reason, List<UUID> statements, String proposedBy, Instant proposedAt) {

		static ProposalAnswer of(ProposalView proposal) {
			return new ProposalAnswer(proposal.id().id(), proposal.status(), proposal.since(), proposal.approximately(),
					proposal.reason(), Ids.statements(proposal.statements()), proposal.proposedBy(),
					proposal.proposedAt());
		}

	}

}
