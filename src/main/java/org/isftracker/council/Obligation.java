package org.isftracker.council;

import java.time.Instant;
import java.time.LocalDate;

import org.isftracker.mandate.TermId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * A day that follows from a draft: from the reading of a term, or from its silence. The
 * ordinal counts the reports from 1.
 */
public record Obligation(Duty duty, LocalDate day, @Nullable Instant moment, DraftId draft, @Nullable TermId term,
		int ordinal) {

}
