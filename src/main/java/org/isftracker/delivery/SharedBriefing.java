package org.isftracker.delivery;

import java.time.Instant;

import org.isftracker.briefing.BriefingView;
import org.isftracker.document.WrittenPage;

/** What whoever has a link reads, and until when. */
public record SharedBriefing(BriefingView briefing, WrittenPage written, Instant endsAt) {

}
