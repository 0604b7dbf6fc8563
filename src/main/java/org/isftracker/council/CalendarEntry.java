package org.isftracker.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.isftracker.evidence.Citation;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * A day of the calendar: one that somebody noted, which has an identity and a title, or
 * one that follows from a text, which has a duty. A day that follows from a text is
 * overdue when it has passed and nobody noted that it was kept.
 *
 * @param kept what was done about a day that follows from a text, as it was noted
 */
public record CalendarEntry(@Nullable CalendarDayId id, @Nullable Duty duty, @Nullable String title, LocalDate day,
		@Nullable Instant moment, @Nullable DraftId draft, @Nullable String draftLabel, @Nullable TermId term,
		int ordinal, @Nullable String words, List<Citation> statements, @Nullable Instant recordedAt,
		@Nullable String recordedBy, boolean overdue, boolean past, List<CalendarEntry> kept) {

	public CalendarEntry {
		statements = List.copyOf(statements);
		kept = List.copyOf(kept);
	}

	/**
	 * The message that titles a day that follows from a text:
	 * {@code council.duty.<DUTY>}, {0} its ordinal.
	 */
	public String code() {
		return "council.duty." + duty;
	}

	/** Whether it has passed and asks for nothing any more. */
	public boolean isOver() {
		return past && !overdue;
	}

	/** Whether it follows from a text. */
	public boolean derived() {
		return duty != null;
	}

}
