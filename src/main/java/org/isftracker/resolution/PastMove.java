package org.isftracker.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/** A move that a draft made, as {@link StageMove} says it, and who recorded it when. */
public record PastMove(Stage stage, LocalDate movedOn, @Nullable String approximately, @Nullable Instant movedAt,
		@Nullable Instant deadline, @Nullable String comment, List<StatementId> statements, Instant recordedAt,
		String recordedBy) {

	public PastMove {
		statements = List.copyOf(statements);
	}

}
