package org.isftracker.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * A day of the process to be noted, with its hour where it is known. {@code settles}
 * names the day that follows from the draft and that this one settles.
 */
public record NewCalendarDay(String title, LocalDate day, @Nullable Instant moment, @Nullable DraftId draft,
		@Nullable String words, List<StatementId> statements, @Nullable LocalDate settles) {

	public NewCalendarDay {
		statements = List.copyOf(statements);
	}

}
