package org.isftracker.evidence;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Statements that report the same thing differently, the earliest first, with why
 * somebody says so; a conflict that was lifted names who lifted it.
 */
public record ReportConflictView(ReportConflictId id, String why, List<Citation> statements, Instant markedAt,
		String markedBy, @Nullable Instant liftedAt, @Nullable String liftedBy) {

	public boolean stands() {
		return liftedAt == null;
	}

}
