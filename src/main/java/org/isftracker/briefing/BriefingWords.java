package org.isftracker.briefing;

import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * What people write of a briefing: the draft that it rests on, the one that it is
 * compared with, and its words.
 */
public record BriefingWords(DraftId draft, @Nullable DraftId baseline, String headline, String summary, String toWatch,
		String handling) {

}
