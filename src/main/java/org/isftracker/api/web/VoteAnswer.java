package org.isftracker.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.isftracker.council.Choice;
import org.isftracker.council.VoteBasis;
import org.isftracker.council.VoteView;

/** How a member voted on a draft, or is expected to. */
record VoteAnswer(UUID id, UUID draft, NamedActorAnswer member, Choice choice, VoteBasis basis, LocalDate holdsFrom,
		List<UUID> statements, Instant recordedAt, String recordedBy) {

	static VoteAnswer of(VoteView vote) {
		return new VoteAnswer(vote.id().id(), vote.draft().id(), NamedActorAnswer.of(vote.member()), vote.choice(),
				vote.basis(), vote.holdsFrom(), Ids.cited(vote.statements()), vote.recordedAt(), vote.recordedBy());
	}

}
