package org.isftracker.activity;

import java.util.List;

/** Fifty deeds of a longer list, and where in it they stand. */
public record DeedPage(List<PastDeed> deeds, int number, long total) {

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
