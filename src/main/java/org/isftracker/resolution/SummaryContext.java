package org.isftracker.resolution;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What a summary says beyond its draft's own row, read for many drafts at once. */
record SummaryContext(Map<DraftId, Integer> counts, Map<DraftId, String> circulations, Map<DraftId, Instant> deadlines,
		@Nullable DraftId current) {

	int count(DraftId draft) {
		return counts.getOrDefault(draft, 0);
	}

	@Nullable String circulation(DraftId draft) {
		return circulations.get(draft);
	}

	@Nullable Instant deadline(DraftId draft) {
		return deadlines.get(draft);
	}

	boolean isCurrent(DraftId draft) {
		return draft.equals(current);
	}

}
