package org.isftracker.interchange;

/**
 * A label's place in a numbering: its style, written as the first label of that style
 * ("(a)", "i.", "•"), and its position from 1 (0 for marks that do not count).
 */
record Place(String style, int ordinal) {

	boolean counts() {
		return ordinal > 0;
	}

	boolean follows(Place earlier) {
		return style.equals(earlier.style) && counts() && ordinal == earlier.ordinal + 1;
	}

}
