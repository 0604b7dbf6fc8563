package org.isftracker.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * A place on the ladder that a lead signed; why it was proposed against the standings
 * only where whoever is signed in may read everything.
 */
public record StatusView(ParticipationId id, ParticipationStatus status, LocalDate since,
		@Nullable String approximately, String reason, List<StatementId> statements, String proposedBy,
		@Nullable String signedBy, @Nullable Instant signedAt, @Nullable Despite despite) {

}
