package org.isftracker.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * A move of a draft to a stage. The day is New York's; {@code approximately} says it in
 * words where it is not certain, {@code movedAt} is the hour where it is known, and
 * {@code deadline} belongs to a silence and to nothing else. The version is that of the
 * draft as it was seen, or absent where nobody looked.
 */
public record StageMove(DraftId draft, Stage stage, LocalDate movedOn, @Nullable String approximately,
		@Nullable Instant movedAt, @Nullable Instant deadline, @Nullable String comment, List<StatementId> statements,
		@Nullable Integer version) {

	public StageMove {
		statements = List.copyOf(statements);
	}

	/** A move of which only the day is known. */
	public static StageMove of(DraftId draft, Stage stage, LocalDate movedOn) {
		return new StageMove(draft, stage, movedOn, null, null, null, null, List.of(), null);
	}

}
