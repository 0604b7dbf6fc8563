package org.isftracker.participation;

/** How a wording of a condition relates to the one before. */
public enum Shift {

	STATED, HARDENED, SOFTENED, REWORDED, WITHDRAWN, RESTATED;

	static Shift between(Strength earlier, Strength later) {
		int difference = later.compareTo(earlier);
		return difference == 0 ? REWORDED : difference < 0 ? HARDENED : SOFTENED;
	}

}
