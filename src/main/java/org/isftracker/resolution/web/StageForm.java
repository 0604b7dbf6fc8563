package org.isftracker.resolution.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.Stage;
import org.isftracker.resolution.StageMove;
import org.isftracker.resolution.Staging;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What somebody typed of a move to a stage; hours are New York's. */
record StageForm(@NotNull @Nullable Stage stage, @NotNull @Nullable LocalDate movedOn,
		@PlainWords @Nullable String approximately, @Nullable LocalTime movedAt, @Nullable LocalDate deadlineOn,
		@Nullable LocalTime deadlineAt, @PlainWords(max = 2000, lines = true) @Nullable String comment,
		@Nullable List<UUID> statements, @Nullable Integer version) {

	static StageForm of(LocalDate today, @Nullable Stage stage, int version) {
		return new StageForm(stage, today, null, null, null, null, null, List.of(), version);
	}

	/** Whether only one half of the deadline was given. */
	boolean deadlineHalf() {
		return (deadlineOn == null) != (deadlineAt == null);
	}

	StageMove toMove(DraftId draft) {
		var day = requireNonNull(movedOn);
		var cited = (statements == null) ? List.<StatementId>of() : statements.stream().map(StatementId::new).toList();
		return new StageMove(draft, requireNonNull(stage), day, approximately, instant(day, movedAt),
				instant(deadlineOn, deadlineAt), comment, cited, version);
	}

	private static @Nullable Instant instant(@Nullable LocalDate day, @Nullable LocalTime hour) {
		return (day == null || hour == null) ? null : Staging.newYork(day, hour);
	}

}
