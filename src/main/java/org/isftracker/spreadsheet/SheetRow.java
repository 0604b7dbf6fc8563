package org.isftracker.spreadsheet;

import java.util.Map;

/** A row as it was written: its number in the file, and what stands in its cells. */
record SheetRow(int number, Map<Field, String> cells) {

	SheetRow {
		cells = Map.copyOf(cells);
	}

}
