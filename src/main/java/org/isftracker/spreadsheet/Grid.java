package org.isftracker.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import org.isftracker.spreadsheet.SpreadsheetRefused.Reason;

/**
 * The cells of one sheet that have something in them, row by row: at most
 * {@link #MOST_ROWS} rows of {@link #MOST_COLUMNS} columns.
 */
final class Grid {

	static final int MOST_ROWS = 1_000;

	static final int MOST_COLUMNS = 60;

	static final int LONGEST_CELL = 32_767;

	private final String name;

	private final List<Row> rows = new ArrayList<>();

	Grid(String name) {
		this.name = name;
	}

	void add(int number, List<String> cells) {
		SpreadsheetRefused.when(cells.size() > MOST_COLUMNS, Reason.TOO_MANY_COLUMNS, name,
				Integer.toString(MOST_COLUMNS));
		SpreadsheetRefused.when(cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL), Reason.CELL_TOO_LONG,
				name, Integer.toString(number), Integer.toString(LONGEST_CELL));
		if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
			SpreadsheetRefused.when(rows.size() > MOST_ROWS, Reason.TOO_MANY_ROWS, name, Integer.toString(MOST_ROWS));
			rows.add(new Row(number, List.copyOf(cells)));
		}
	}

	String name() {
		return name;
	}

	List<Row> rows() {
		return rows;
	}

	/** A row by its number in the file, counted from 1. */
	record Row(int number, List<String> cells) {

	}

}
