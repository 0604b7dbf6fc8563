package org.isftracker.resolution;

import static org.isftracker.resolution.Stage.ADOPTED;
import static org.isftracker.resolution.Stage.CIRCULATED;
import static org.isftracker.resolution.Stage.IN_BLUE;
import static org.isftracker.resolution.Stage.NOT_ADOPTED;
import static org.isftracker.resolution.Stage.NOT_PUT_TO_VOTE;
import static org.isftracker.resolution.Stage.REVISED_BLUE;
import static org.isftracker.resolution.Stage.SILENCE_BROKEN;
import static org.isftracker.resolution.Stage.SILENCE_KEPT;
import static org.isftracker.resolution.Stage.SUPERSEDED;
import static org.isftracker.resolution.Stage.UNDER_SILENCE;
import static org.isftracker.resolution.Stage.VETOED;
import static org.isftracker.resolution.Stage.WITHDRAWN;
import static org.isftracker.resolution.Stage.WORKING;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which stage may follow which. A silence may be extended and a blue text revised, so
 * these may follow themselves; a text may be put in blue or to the vote without silence.
 */
final class Transitions {

	private static final Set<Stage> ENDS = EnumSet.of(ADOPTED, NOT_ADOPTED, VETOED, WITHDRAWN, NOT_PUT_TO_VOTE,
			SUPERSEDED);

	private static final Map<Stage, Set<Stage>> ONWARD = Map.of(WORKING, EnumSet.of(CIRCULATED), CIRCULATED,
			EnumSet.of(UNDER_SILENCE, IN_BLUE, REVISED_BLUE), UNDER_SILENCE,
			EnumSet.of(UNDER_SILENCE, SILENCE_BROKEN, SILENCE_KEPT), SILENCE_BROKEN,
			EnumSet.of(UNDER_SILENCE, IN_BLUE, REVISED_BLUE), SILENCE_KEPT, EnumSet.of(IN_BLUE, REVISED_BLUE), IN_BLUE,
			EnumSet.of(REVISED_BLUE), REVISED_BLUE, EnumSet.of(REVISED_BLUE));

	private Transitions() {
	}

	static boolean allowed(Stage from, Stage to) {
		return from(from).contains(to);
	}

	/** What may follow, in the order of the stages. */
	static List<Stage> from(Stage stage) {
		if (stage.isEnd()) {
			return List.of();
		}
		var next = EnumSet.copyOf(ONWARD.getOrDefault(stage, Set.of()));
		if (stage != WORKING) {
			next.addAll(ENDS);
		}
		if (stage == UNDER_SILENCE) {
			next.removeAll(EnumSet.of(ADOPTED, NOT_ADOPTED, VETOED));
		}
		return List.copyOf(next);
	}

}
