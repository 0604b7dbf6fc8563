package org.isftracker.resolution;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** How one draft words a provision. */
public record PastWording(DraftId draft, String label, @Nullable LocalDate datedOn, ClauseId clause, String words,
		String fingerprint) {
}
