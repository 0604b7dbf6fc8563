package org.isftracker.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.isftracker.evidence.Usage;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.Stage;
import org.jspecify.annotations.Nullable;

/** A draft without its clauses. */
record DraftAnswer(UUID id, String label, String language, @Nullable String symbol, @Nullable UUID basedOn,
		boolean rival, @Nullable String originNote, Usage usage, Stage stage, @Nullable LocalDate datedOn,
		@Nullable String approximately, @Nullable Instant deadline, List<UUID> sponsors, int clauseCount,
		boolean current, @Nullable String fingerprint, Instant createdAt, String createdBy) {

	static DraftAnswer of(DraftSummary draft) {
		return new DraftAnswer(draft.id().id(), draft.label(), draft.language(), draft.symbol(),
				Ids.of(draft.basedOn()), draft.rival(), draft.originNote(), draft.usage(), draft.stage(),
				draft.datedOn(), draft.approximately(), draft.deadline(), Ids.actors(draft.sponsors()),
				draft.clauseCount(), draft.current(), draft.fingerprint(), draft.createdAt(), draft.createdBy());
	}

}
