package org.isftracker.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What each draft says on one term. */
record ReadingEntry(String term, List<Reading> drafts) {

	record Reading(String draft, String state, @Nullable String value, @Nullable LocalDate date,
			@Nullable Integer number, @Nullable String unit, List<String> clauses, List<String> statements) {

	}

}
