package org.isftracker.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.isftracker.mandate.ReadingState;
import org.jspecify.annotations.Nullable;

/** What each draft says on one term. */
record ReadingEntry(String term, List<Reading> drafts) {

	record Reading(String draft, ReadingState state, @Nullable String value, @Nullable LocalDate date,
			@Nullable BigDecimal number, @Nullable String unit, List<String> clauses, List<String> statements) {

	}

}
