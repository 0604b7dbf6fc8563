package org.isftracker.evidence;

import java.util.List;

/**
 * Fifty statements of a longer list, newest first, and where in it they stand; pages
 * count from 1.
 */
public record StatementPage(List<Citation> statements, int number, long total) {

	static final int SIZE = 50;

	static int within(int page, long total) {
		return (int) Math.max(1, Math.min(page, pages(total)));
	}

	private static long pages(long total) {
		return (total + SIZE - 1) / SIZE;
	}

	public int pages() {
		return (int) Math.max(1, pages(total));
	}

}
