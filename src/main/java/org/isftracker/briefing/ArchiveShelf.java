package org.isftracker.briefing;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * All that was released, the newest first, what any of it tells of, kind by kind, and
 * what was said of one of these through time. The subjects are names by identity.
 */
public record ArchiveShelf(List<BriefingView> released, Map<ArchiveSubject.Kind, Map<String, String>> subjects,
		@Nullable ArchiveTrail trail) {

	public ArchiveShelf {
		released = List.copyOf(released);
	}

}
