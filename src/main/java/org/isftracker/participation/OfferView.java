package org.isftracker.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/** One offer of a contribution, and which way it went from the one before. */
public record OfferView(OfferId id, @Nullable Long least, @Nullable Long most, Certainty certainty,
		@Nullable String words, LocalDate holdsFrom, @Nullable String approximately, List<StatementId> statements,
		String recordedBy, Instant recordedAt, Direction direction) {

	public boolean hasFigure() {
		return least != null;
	}

}
