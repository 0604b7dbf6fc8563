package org.isftracker.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * A place on the ladder that was proposed: open, or returned with a comment, or taken
 * back.
 */
public record ProposalView(ParticipationId id, ActorId nation, ParticipationStatus status, LocalDate since,
		@Nullable String approximately, String reason, List<StatementId> statements, String proposedBy,
		Instant proposedAt, ProposalState state, @Nullable String decidedBy, @Nullable Instant decidedAt,
		@Nullable String comment, @Nullable Despite despite) {

	/** Whether the nation would stand there, and not only have stood there before. */
	public boolean follows(@Nullable StatusView present) {
		return present == null || !since.isBefore(present.since());
	}

	public boolean proposedBy(String username) {
		return proposedBy.equals(username);
	}

}
