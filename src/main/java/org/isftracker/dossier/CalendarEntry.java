package org.isftracker.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A day of the process; its hour is that of New York. */
record CalendarEntry(String key, String title, LocalDate on, @Nullable LocalDateTime at, @Nullable String draft,
		@Nullable String words, List<String> statements) {

}
