package org.isftracker.api.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.isftracker.actor.ActorId;
import org.isftracker.assessment.VerdictId;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/** Bare identities for answers, in a fixed order. */
final class Ids {

	private Ids() {
	}

	static List<UUID> statements(Collection<StatementId> ids) {
		return ids.stream().map(StatementId::id).sorted().toList();
	}

	static List<UUID> cited(Collection<Citation> citations) {
		return statements(citations.stream().map(Citation::id).toList());
	}

	static List<UUID> terms(Collection<TermId> ids) {
		return ids.stream().map(TermId::id).sorted().toList();
	}

	static List<UUID> actors(Collection<ActorId> ids) {
		return ids.stream().map(ActorId::id).sorted().toList();
	}

	static @Nullable UUID of(@Nullable DraftId id) {
		return id == null ? null : id.id();
	}

	static @Nullable UUID of(@Nullable TermId id) {
		return id == null ? null : id.id();
	}

	static @Nullable UUID of(@Nullable ClauseId id) {
		return id == null ? null : id.id();
	}

	static @Nullable UUID of(@Nullable ProvisionId id) {
		return id == null ? null : id.id();
	}

	static @Nullable UUID of(@Nullable ActorId id) {
		return id == null ? null : id.id();
	}

	static @Nullable UUID of(@Nullable StatementId id) {
		return id == null ? null : id.id();
	}

	static @Nullable UUID of(@Nullable VerdictId id) {
		return id == null ? null : id.id();
	}

}
