package org.isftracker.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * A day of the process to be noted, with its hour where it is known. {@code settles} and
 * {@code settlesDuty} name what follows from the draft and what this day settles; without
 * the duty it settles all that was due on that day.
 */
public record NewCalendarDay(String title, LocalDate day, @Nullable Instant moment, @Nullable DraftId draft,
		@Nullable String words, List<StatementId> statements, @Nullable LocalDate settles, @Nullable Duty settlesDuty) {

	public NewCalendarDay {
		statements = List.copyOf(statements);
	}

}
