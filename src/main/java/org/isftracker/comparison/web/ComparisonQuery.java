package org.isftracker.comparison.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.isftracker.comparison.ReadingChoice;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * What an address of a comparison says; {@code work} names one that somebody waits for.
 */
record ComparisonQuery(@Nullable DraftId from, @Nullable DraftId to, @Nullable String view, @Nullable List<String> kind,
		@Nullable String order, @Nullable Boolean typography, @Nullable UUID work) {

	ReadingChoice choice() {
		return ReadingChoice.of(Objects.requireNonNullElse(view, "side"), kind == null ? List.of() : kind,
				Objects.requireNonNullElse(order, "text"), Boolean.TRUE.equals(typography));
	}

}
