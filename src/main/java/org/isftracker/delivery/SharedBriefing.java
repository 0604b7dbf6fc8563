package org.isftracker.delivery;

import java.time.Instant;

import org.isftracker.briefing.BriefingContent;
import org.isftracker.briefing.BriefingView;

/** What whoever has a link reads, and until when. */
public record SharedBriefing(BriefingView briefing, BriefingContent content, Instant endsAt) {

}
