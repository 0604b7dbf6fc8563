package org.isftracker.api.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.ReadingView;
import org.jspecify.annotations.Nullable;

/** What a draft says on a term; superseded where {@code supersededAt} is given. */
record ReadingAnswer(UUID id, UUID draft, UUID term, ReadingState state, @Nullable String value,
		@Nullable LocalDate date, @Nullable BigDecimal number, @Nullable String unit, List<SeenClause> clauses,
		List<UUID> statements, LocalDate holdsFrom, Instant recordedAt, String recordedBy,
		@Nullable Instant supersededAt) {

	static ReadingAnswer of(ReadingView reading) {
		return new ReadingAnswer(reading.id().id(), reading.draft().id(), reading.term().id(), reading.state(),
				reading.value(), reading.date(), reading.number(), reading.unit(), SeenClause.of(reading.basis()),
				Ids.statements(reading.statements()), reading.holdsFrom(), reading.recordedAt(), reading.recordedBy(),
				reading.supersededAt());
	}

}
