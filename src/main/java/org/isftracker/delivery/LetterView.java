package org.isftracker.delivery;

import java.time.Instant;

import org.isftracker.briefing.BriefingId;
import org.jspecify.annotations.Nullable;

/** One briefing on its way to one address. The problem is what the mail server said. */
public record LetterView(LetterId id, BriefingId briefing, int number, String list, String address, LetterState state,
		int attempts, Instant dueAt, @Nullable Instant settledAt, @Nullable String problem) {

}
