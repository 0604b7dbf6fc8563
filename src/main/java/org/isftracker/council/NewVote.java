package org.isftracker.council;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * How a member voted on a draft, or is expected to. The day is that of the vote, or the
 * day from which it is expected; {@code madeFrom} is the vote that it is to supersede.
 */
public record NewVote(DraftId draft, ActorId member, Choice choice, VoteBasis basis, LocalDate holdsFrom,
		List<StatementId> statements, @Nullable VoteId madeFrom) {

	public NewVote {
		statements = List.copyOf(statements);
	}

	boolean isRecordedAfter(LocalDate day) {
		return basis == VoteBasis.RECORDED && holdsFrom.isAfter(day);
	}

}
