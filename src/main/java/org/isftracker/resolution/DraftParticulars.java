package org.isftracker.resolution;

import java.util.List;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.Usage;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a draft, beside its words; unlike these it may be put right at any
 * stage.
 */
public record DraftParticulars(String label, @Nullable String symbol, boolean rival, @Nullable String originNote,
		Usage usage, List<ActorId> sponsors) {

	public DraftParticulars {
		sponsors = List.copyOf(sponsors);
	}

}
