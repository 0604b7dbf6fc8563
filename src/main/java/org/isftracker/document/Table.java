package org.isftracker.document;

import java.util.List;

import org.springframework.util.Assert;

/**
 * A table to be written as a spreadsheet. A cell is a number, a
 * {@link java.time.LocalDate} or a {@link java.time.ZonedDateTime}, which are written as
 * such, or anything else, of which the words are written; every row has a cell for each
 * column.
 */
public record Table(String title, List<String> columns, List<List<Object>> rows) {

	public Table {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
		int width = columns.size();
		Assert.isTrue(rows.stream().allMatch(row -> row.size() == width), "Every row needs a cell for each column");
	}

}
