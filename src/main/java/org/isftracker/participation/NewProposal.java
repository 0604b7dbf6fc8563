package org.isftracker.participation;

import java.time.LocalDate;
import java.util.Set;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * The place on the ladder that is proposed for a nation, the day from which it holds,
 * what it rests on, and why it is proposed where the standings speak against it.
 */
public record NewProposal(ActorId nation, ParticipationStatus status, String reason, LocalDate holdsFrom,
		@Nullable String approximately, Set<StatementId> statements, @Nullable String despite) {

	public NewProposal {
		statements = Set.copyOf(statements);
	}

	/** A proposal that nothing is expected to speak against. */
	public NewProposal(ActorId nation, ParticipationStatus status, String reason, LocalDate holdsFrom,
			@Nullable String approximately, Set<StatementId> statements) {
		this(nation, status, reason, holdsFrom, approximately, statements, null);
	}

}
