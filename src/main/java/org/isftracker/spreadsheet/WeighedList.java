package org.isftracker.spreadsheet;

import java.util.List;

/**
 * One list held against the record, with the headers of columns that were left out.
 */
public record WeighedList(ListKind kind, String name, List<String> leftOut, List<WeighedRow> rows) {

	public long count(Outcome outcome) {
		return rows.stream().filter(row -> row.outcome() == outcome).count();
	}

	WeighedList only(Outcome outcome) {
		return new WeighedList(kind, name, leftOut, rows.stream().filter(row -> row.outcome() == outcome).toList());
	}

}
