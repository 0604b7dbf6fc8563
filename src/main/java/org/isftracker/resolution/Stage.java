package org.isftracker.resolution;

import java.util.Set;

/**
 * Where a draft stands on its way. Only a {@link #WORKING} draft may be edited; the words
 * of every other never change.
 */
public enum Stage {

	WORKING, CIRCULATED, UNDER_SILENCE, SILENCE_BROKEN, SILENCE_KEPT, IN_BLUE, REVISED_BLUE, ADOPTED, NOT_ADOPTED,
	VETOED, WITHDRAWN, NOT_PUT_TO_VOTE, SUPERSEDED;

	private static final Set<Stage> ENDS = Set.of(ADOPTED, NOT_ADOPTED, VETOED, WITHDRAWN, NOT_PUT_TO_VOTE, SUPERSEDED);

	/** Whether no further move follows this one. */
	public boolean isEnd() {
		return ENDS.contains(this);
	}

}
