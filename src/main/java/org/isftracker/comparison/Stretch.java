package org.isftracker.comparison;

/**
 * A run of tokens that both texts keep, or that one gives up for the other's; ends are
 * exclusive.
 */
record Stretch(boolean kept, int oldFrom, int oldTo, int newFrom, int newTo) {

	static Stretch kept(int oldFrom, int newFrom, int length) {
		return new Stretch(true, oldFrom, oldFrom + length, newFrom, newFrom + length);
	}

	static Stretch changed(int oldFrom, int oldTo, int newFrom, int newTo) {
		return new Stretch(false, oldFrom, oldTo, newFrom, newTo);
	}

	boolean isInsertion() {
		return !kept && oldFrom == oldTo;
	}

	boolean isDeletion() {
		return !kept && newFrom == newTo;
	}

	boolean isReplacement() {
		return !kept && oldFrom < oldTo && newFrom < newTo;
	}

	boolean isEmpty() {
		return oldFrom == oldTo && newFrom == newTo;
	}

	/** The longer of what went and what came. */
	int size() {
		return Math.max(oldTo - oldFrom, newTo - newFrom);
	}

	/** One change from the start of this to the end of the other, with all between. */
	Stretch through(Stretch other) {
		return changed(oldFrom, other.oldTo, newFrom, other.newTo);
	}

}
