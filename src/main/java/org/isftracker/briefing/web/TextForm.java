package org.isftracker.briefing.web;

import static java.util.Objects.requireNonNullElse;

import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** Words for one place of a briefing, and the version that was looked at. */
record TextForm(@PlainWords(max = 20_000, lines = true) @Nullable String words, @Nullable Integer version) {

	String typed() {
		return requireNonNullElse(words, "").replace("\r\n", "\n");
	}

	int certainVersion() {
		return requireNonNullElse(version, -1);
	}
}
