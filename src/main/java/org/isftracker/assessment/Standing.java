package org.isftracker.assessment;

/**
 * Whether the verdict on a condition still holds under a draft. It is computed whenever
 * it is shown and stored nowhere.
 */
public enum Standing {

	/** The draft still has the words that the verdict was read from. */
	CURRENT,

	/** The words changed since, or a term is no longer silent. */
	STALE,

	/** A date has passed since the verdict by which it was to be looked at again. */
	DUE,

	/** Two persons judged the same words differently, and no lead has decided. */
	DISPUTED,

	/** Nobody judged the condition under this draft or one that shares its words. */
	UNASSESSED;

	/** Whether everything that rests on the verdict counts as in doubt. */
	public boolean isDoubtful() {
		return this != CURRENT;
	}

}
