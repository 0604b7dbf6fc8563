package org.isftracker.scenario;

import java.time.Instant;
import java.util.Map;

import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * A suggested wording: what would read otherwise in a draft, and what that would say on
 * terms. It is no draft. {@code sharedAt} is null while only its maker sees it.
 */
public record SandboxView(SandboxId id, DraftId draft, String title, @Nullable String note, String madeBy,
		Instant madeAt, Instant changedAt, @Nullable Instant sharedAt, boolean archived,
		Map<TermId, PossibleReading> readings, Map<ClauseId, TriedClause> clauses) {

	public SandboxView {
		readings = Map.copyOf(readings);
		clauses = Map.copyOf(clauses);
	}

	/** Whether all analysts and leads see it. */
	public boolean isShared() {
		return sharedAt != null;
	}

	/** Whether that person made it, and so may change it. */
	public boolean isOf(String username) {
		return madeBy.equals(username);
	}

	/** How many terms and clauses it changes. */
	public int changes() {
		return readings.size() + clauses.size();
	}

}
