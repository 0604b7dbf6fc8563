package org.isftracker.interchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of where a text comes from: the draft, and for paragraphs by their
 * keys the clause of it, or an empty word for none. Until it is chosen the tracker
 * proposes a draft.
 */
public record Descent(boolean chosen, @Nullable UUID base, Map<Integer, String> pairs) {

	static final Descent UNSAID = new Descent(false, null, Map.of());

	public Descent {
		pairs = Map.copyOf(pairs);
	}

	static Descent from(@Nullable DraftId base) {
		return new Descent(true, base == null ? null : base.id(), Map.of());
	}

	/** The same draft, and this clause of it for one paragraph. */
	Descent pairing(int paragraph, @Nullable ClauseId clause) {
		var all = new HashMap<>(pairs);
		all.put(paragraph, clause == null ? "" : clause.toString());
		return new Descent(chosen, base, all);
	}

	Optional<DraftId> draft() {
		return Optional.ofNullable(base).map(DraftId::new);
	}

}
