package org.isftracker.comparison;

/**
 * How a clause of the later text relates to the earlier one. A new number is no change.
 */
public enum ChangeKind {

	UNCHANGED, REWORDED, MOVED, MOVED_REWORDED, SPLIT, MERGED, ADDED;

	/**
	 * Whether the clause stands elsewhere than it did, by its own order among its
	 * neighbours.
	 */
	public boolean isMove() {
		return this == MOVED || this == MOVED_REWORDED;
	}

}
