package org.isftracker.assessment.web;

/**
 * The columns of a wide table that one page shows, so that a page of any record stays
 * readable and quick.
 *
 * @param page from 1; a page that does not exist is taken for the nearest that does
 * @param from the first column shown, counted from 0
 * @param until the first column after those shown
 */
record Window(int page, int pages, int from, int until) {

	/** As many columns as a wide screen shows side by side. */
	static final int COLUMNS = 12;

	/** The window with the first columns on page 1. */
	static Window ofFirst(int columns, int page) {
		int pages = pages(columns);
		int shown = Math.min(Math.max(page, 1), pages);
		int from = (shown - 1) * COLUMNS;
		return new Window(shown, pages, from, Math.min(from + COLUMNS, columns));
	}

	/** The window with the last columns on page 1. */
	static Window ofLast(int columns, int page) {
		int pages = pages(columns);
		int shown = Math.min(Math.max(page, 1), pages);
		int until = columns - (shown - 1) * COLUMNS;
		return new Window(shown, pages, Math.max(until - COLUMNS, 0), Math.max(until, 0));
	}

	private static int pages(int columns) {
		return Math.max(1, (columns + COLUMNS - 1) / COLUMNS);
	}

}
