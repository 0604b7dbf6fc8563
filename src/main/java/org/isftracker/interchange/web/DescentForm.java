package org.isftracker.interchange.web;

import java.util.Objects;
import java.util.UUID;

import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/** What somebody says of where a text or one paragraph of it comes from. */
record DescentForm(@Nullable Integer version, @Nullable UUID base, @Nullable Integer piece, @Nullable UUID clause) {

	int seen() {
		return Objects.requireNonNullElse(version, -1);
	}

	@Nullable DraftId draft() {
		return base == null ? null : new DraftId(base);
	}

	int paragraph() {
		return Objects.requireNonNullElse(piece, -1);
	}

	@Nullable ClauseId earlier() {
		return clause == null ? null : new ClauseId(clause);
	}

}
