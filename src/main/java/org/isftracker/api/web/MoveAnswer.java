package org.isftracker.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.PastMove;
import org.isftracker.resolution.Stage;
import org.jspecify.annotations.Nullable;

/** A move of a draft to a stage. */
record MoveAnswer(Stage stage, LocalDate movedOn, @Nullable String approximately, @Nullable Instant movedAt,
		@Nullable Instant deadline, @Nullable String comment, List<UUID> statements, Instant recordedAt,
		String recordedBy) {

	static MoveAnswer of(PastMove move, Collection<StatementId> readable) {
		var cited = move.statements().stream().filter(readable::contains).toList();
		return new MoveAnswer(move.stage(), move.movedOn(), move.approximately(), move.movedAt(), move.deadline(),
				move.comment(), Ids.statements(cited), move.recordedAt(), move.recordedBy());
	}

}
