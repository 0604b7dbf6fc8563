package org.isftracker.scenario;

import java.util.Set;

import org.isftracker.actor.ActorId;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached over a draft: all of those nations, or so many troops by the
 * lower ends, whoever brings them. Without changeable terms the record chooses: all of
 * whose readings something is known.
 */
public record Goal(DraftId draft, Set<ActorId> nations, @Nullable Long troops, Set<TermId> changeable) {

	public Goal {
		nations = Set.copyOf(nations);
		changeable = Set.copyOf(changeable);
		ScenarioRefused.when(nations.isEmpty() && troops == null, ScenarioRefused.Reason.NO_GOAL);
	}

}
