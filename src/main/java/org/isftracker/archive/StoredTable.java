package org.isftracker.archive;

import java.util.List;
import java.util.stream.Collectors;

/** A table with its columns in order, and the names of those that tell its rows apart. */
record StoredTable(String name, List<StoredColumn> columns, List<String> key) {

	StoredTable {
		columns = List.copyOf(columns);
		key = List.copyOf(key);
	}

	String quoted() {
		return quoted(name);
	}

	static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	/** The columns that are carried: what is computed follows from the others. */
	List<StoredColumn> carried() {
		return columns.stream().filter(column -> !column.computed()).toList();
	}

	List<StoredColumn> files() {
		return carried().stream().filter(StoredColumn::isFile).toList();
	}

	/** The columns whose values stand in a row of JSON. */
	List<StoredColumn> inRow() {
		return carried().stream().filter(column -> !column.isFile()).toList();
	}

	/** How the rows of {@code t} are put in an order that is the same each time. */
	String order() {
		return key.isEmpty() ? "t::text" : key.stream().map(StoredTable::quoted).collect(Collectors.joining(", "));
	}

}
