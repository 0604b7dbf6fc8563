package org.isftracker.spreadsheet;

import java.util.List;

/**
 * One list as it was read: the file or sheet that it stood in, the columns that it has,
 * the headers of those that belong to no such list, and its rows.
 */
record ReadList(ListKind kind, String name, List<Field> columns, List<String> leftOut, List<SheetRow> rows) {

	ReadList {
		columns = List.copyOf(columns);
		leftOut = List.copyOf(leftOut);
		rows = List.copyOf(rows);
	}

}
