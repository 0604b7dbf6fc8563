package org.isftracker.delivery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A link to a briefing: for whom, until when, and how often it was opened. */
public record LinkView(LinkId id, String purpose, LinkState state, Instant madeAt, String madeBy, Instant endsAt,
		@Nullable Instant revokedAt, @Nullable String revokedBy, int opened, @Nullable Instant openedAt) {

	public boolean open() {
		return state == LinkState.OPEN;
	}

}
