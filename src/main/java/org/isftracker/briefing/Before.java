package org.isftracker.briefing;

import org.isftracker.briefing.BriefingContent.SinceLine;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/** What a briefing is compared with: in words, its text, and what was found then. */
record Before(SinceLine since, @Nullable DraftId text, @Nullable Findings findings) {

}
