package org.isftracker.spreadsheet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.isftracker.spreadsheet.Outcome;
import org.isftracker.spreadsheet.WaitingList;
import org.isftracker.spreadsheet.WeighedList;
import org.jspecify.annotations.Nullable;

/** A hundred rows of lists that wait, of all or of one outcome; pages count from 1. */
record RowsPage(WaitingList list, @Nullable Outcome chosen, int number, List<WeighedList> shown) {

	private static final int SIZE = 100;

	static RowsPage of(WaitingList list, @Nullable Outcome chosen, int page) {
		var lists = list.only(Optional.ofNullable(chosen)).lists();
		int last = pages(lists);
		int number = Math.max(1, Math.min(page, last));
		return new RowsPage(list, chosen, number, cut(lists, (number - 1) * SIZE));
	}

	public int pages() {
		return pages(list.only(Optional.ofNullable(chosen)).lists());
	}

	/** The address of this page with the rows that are chosen. */
	public String path() {
		return "/spreadsheets/" + list.id() + (chosen == null ? "" : "?rows=" + chosen);
	}

	private static int pages(List<WeighedList> lists) {
		int rows = lists.stream().mapToInt(list -> list.rows().size()).sum();
		return Math.max(1, (rows + SIZE - 1) / SIZE);
	}

	private static List<WeighedList> cut(List<WeighedList> lists, int first) {
		var cut = new ArrayList<WeighedList>();
		int passed = 0;
		for (var list : lists) {
			int from = Math.max(0, Math.min(list.rows().size(), first - passed));
			int to = Math.max(0, Math.min(list.rows().size(), first + SIZE - passed));
			if (from < to) {
				cut.add(new WeighedList(list.kind(), list.name(), list.leftOut(), list.rows().subList(from, to)));
			}
			passed += list.rows().size();
		}
		return cut;
	}

}
