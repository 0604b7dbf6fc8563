package org.isftracker.briefing;

import java.util.List;

/** How much the sections print: of each list the first few, and how nations stand. */
record Brevity(int few, Nations nations) {

	static final Brevity NONE = new Brevity(Integer.MAX_VALUE, Nations.ROWS);

	/** For one page, the longest first. */
	static final List<Brevity> OF_ONE_PAGE = List.of(new Brevity(4, Nations.ROWS), new Brevity(3, Nations.ROWS),
			new Brevity(2, Nations.ROWS), new Brevity(2, Nations.SOME_ROWS), new Brevity(1, Nations.SOME_ROWS),
			new Brevity(1, Nations.LINES));

	boolean brief() {
		return few != Integer.MAX_VALUE;
	}

	/**
	 * Each nation has a row of a table; or those without a condition share a paragraph;
	 * or the others have a line each. Past the first, what was before is said under what
	 * is new alone.
	 */
	enum Nations {

		ROWS, SOME_ROWS, LINES

	}

}
