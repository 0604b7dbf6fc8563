package org.isftracker.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.isftracker.spreadsheet.SpreadsheetRefused.Reason;

/** The first row of a sheet, which says what list it is and what its columns hold. */
final class Heading {

	private final Grid grid;

	private final Map<Integer, Field> columns = new HashMap<>();

	private final List<String> unknown = new ArrayList<>();

	private Heading(Grid grid) {
		this.grid = grid;
		var cells = grid.rows().get(0).cells();
		for (int column = 0; column < cells.size(); column++) {
			take(column, cells.get(column).strip());
		}
	}

	/** Nothing where no header names a column of any list. */
	static Optional<ReadList> read(Grid grid) {
		if (grid.rows().isEmpty()) {
			return Optional.empty();
		}
		var heading = new Heading(grid);
		return heading.columns.isEmpty() ? Optional.empty() : Optional.of(heading.list());
	}

	private void take(int column, String header) {
		var field = Field.of(header);
		if (field.isEmpty() && !header.isEmpty()) {
			unknown.add(header);
		}
		field.ifPresent(known -> {
			SpreadsheetRefused.when(columns.containsValue(known), Reason.COLUMN_TWICE, grid.name(), known.header());
			columns.put(column, known);
		});
	}

	private ReadList list() {
		var kind = ListKind.of(columns.values()).orElseThrow(this::missing);
		columns.forEach((column, field) -> {
			if (!kind.fields().contains(field)) {
				unknown.add(field.header());
			}
		});
		columns.values().retainAll(kind.fields());
		var rows = grid.rows().subList(1, grid.rows().size()).stream().map(this::row).toList();
		return new ReadList(kind, grid.name(), List.copyOf(columns.values()), unknown, rows);
	}

	private SpreadsheetRefused missing() {
		var kind = ListKind.likeliest(columns.values());
		var missing = kind.missing(columns.values()).stream().map(Field::header).collect(Collectors.joining(", "));
		return new SpreadsheetRefused(Reason.COLUMNS_MISSING, grid.name(), kind.name(), missing);
	}

	private SheetRow row(Grid.Row row) {
		var cells = new EnumMap<Field, String>(Field.class);
		columns.forEach((column, field) -> {
			var said = column < row.cells().size() ? row.cells().get(column).replace("\r\n", "\n").strip() : "";
			if (!said.isEmpty()) {
				cells.put(field, said);
			}
		});
		return new SheetRow(row.number(), cells);
	}

}
