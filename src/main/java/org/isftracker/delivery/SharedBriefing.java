package org.isftracker.delivery;

import java.time.Instant;

import org.isftracker.briefing.BriefingView;
import org.isftracker.briefing.Extent;
import org.isftracker.document.WrittenPage;
import org.jspecify.annotations.Nullable;

/**
 * What whoever has a link reads, and until when, with the released briefing that took its
 * place where there is one.
 */
public record SharedBriefing(BriefingView briefing, @Nullable BriefingView correction, WrittenPage written,
		Extent extent, Instant endsAt) {

}
