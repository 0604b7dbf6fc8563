package org.isftracker.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a sheet as they go by. */
final class SheetRows implements SheetContentsHandler {

	private final Grid grid;

	private List<String> cells = new ArrayList<>();

	SheetRows(Grid grid) {
		this.grid = grid;
	}

	@Override
	public void startRow(int row) {
		cells = new ArrayList<>();
	}

	@Override
	public void cell(@Nullable String place, @Nullable String words, @Nullable XSSFComment comment) {
		int column = place == null ? cells.size() : new CellReference(place).getCol();
		while (cells.size() < Math.min(column, Grid.MOST_COLUMNS)) {
			cells.add("");
		}
		if (words != null && !words.isBlank()) {
			cells.add(words);
		}
	}

	@Override
	public void endRow(int row) {
		grid.add(row + 1, cells);
	}

}
