package org.isftracker.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.isftracker.council.PositionView;
import org.isftracker.council.Stance;
import org.jspecify.annotations.Nullable;

/** What an actor wants of a term; superseded where {@code supersededAt} is given. */
record PositionAnswer(UUID id, NamedActorAnswer actor, UUID term, Stance stance, String words, LocalDate holdsFrom,
		@Nullable String approximately, List<UUID> statements, Instant recordedAt, String recordedBy,
		@Nullable Instant supersededAt) {

	static PositionAnswer of(PositionView position) {
		return new PositionAnswer(position.id().id(), NamedActorAnswer.of(position.actor()), position.term().id(),
				position.stance(), position.words(), position.holdsFrom(), position.approximately(),
				Ids.cited(position.statements()), position.recordedAt(), position.recordedBy(),
				position.supersededAt());
	}

}
