package org.isftracker.participation;

import java.time.LocalDate;
import java.util.Set;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * The place on the ladder that is proposed for a nation, the day from which it holds, and
 * what it rests on.
 */
public record NewProposal(ActorId nation, ParticipationStatus status, String reason, LocalDate holdsFrom,
		@Nullable String approximately, Set<StatementId> statements) {

	public NewProposal {
		statements = Set.copyOf(statements);
	}

}
