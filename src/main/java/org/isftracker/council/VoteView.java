package org.isftracker.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorName;
import org.isftracker.evidence.Citation;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * How a member voted on a draft, or is expected to; {@code supersededAt} is null for what
 * counts now.
 */
public record VoteView(VoteId id, DraftId draft, ActorName member, Choice choice, VoteBasis basis, LocalDate holdsFrom,
		List<Citation> statements, Instant recordedAt, String recordedBy, @Nullable Instant supersededAt) {

	public boolean isRecorded() {
		return basis == VoteBasis.RECORDED;
	}

	ActorId who() {
		return member.id();
	}

}
