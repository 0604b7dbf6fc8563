package org.isftracker.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.isftracker.actor.ActorName;
import org.isftracker.evidence.Citation;
import org.isftracker.mandate.TermId;
import org.jspecify.annotations.Nullable;

/**
 * What an actor wants of a term; {@code supersededAt} is null for the position of now.
 */
public record PositionView(PositionId id, ActorName actor, TermId term, Stance stance, String words,
		LocalDate holdsFrom, @Nullable String approximately, List<Citation> statements, Instant recordedAt,
		String recordedBy, @Nullable Instant supersededAt) {

}
