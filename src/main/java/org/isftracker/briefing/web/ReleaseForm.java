package org.isftracker.briefing.web;

import static java.util.Objects.requireNonNullElse;

import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/**
 * Why a briefing goes out with judgements that no longer hold, and the version that was
 * looked at.
 */
record ReleaseForm(@PlainWords(max = 2000, lines = true) @Nullable String reason, @Nullable Integer version) {

	int certainVersion() {
		return requireNonNullElse(version, -1);
	}
}
