package org.isftracker.document;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Fills a sheet: the columns' names stay in sight, and every column can be filtered.
 */
final class SheetFilling {

	/** The most characters that a cell of XLSX holds; longer words are cut there. */
	private static final int LONGEST = 32_767;

	private static final int WIDEST = 60 * 256;

	private final Sheet sheet;

	private final CellStyle head;

	private final CellStyle words;

	private final CellStyle quoted;

	private final CellStyle day;

	private final CellStyle hour;

	SheetFilling(Workbook book, Sheet sheet) {
		this.sheet = sheet;
		this.head = book.createCellStyle();
		var bold = book.createFont();
		bold.setBold(true);
		head.setFont(bold);
		this.words = wrapped(book);
		this.quoted = wrapped(book);
		quoted.setQuotePrefixed(true);
		this.day = wrapped(book);
		day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
		this.hour = wrapped(book);
		hour.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
	}

	private static CellStyle wrapped(Workbook book) {
		var style = book.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

	void fill(Table table) {
		fill(sheet.createRow(0), table.columns());
		sheet.getRow(0).forEach(cell -> cell.setCellStyle(head));
		table.rows().forEach(row -> fill(sheet.createRow(sheet.getLastRowNum() + 1), row));
		sheet.createFreezePane(0, 1);
		sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, table.columns().size() - 1));
		widths(table);
	}

	private void fill(Row row, List<?> cells) {
		for (int column = 0; column < cells.size(); column++) {
			fill(row.createCell(column), cells.get(column));
		}
	}

	private void fill(Cell cell, Object value) {
		if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else if (value instanceof LocalDate date) {
			cell.setCellValue(date);
			cell.setCellStyle(day);
		}
		else if (value instanceof ZonedDateTime moment) {
			cell.setCellValue(moment.toLocalDateTime());
			cell.setCellStyle(hour);
		}
		else {
			fill(cell, value.toString());
		}
	}

	private void fill(Cell cell, String text) {
		cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST)));
		cell.setCellStyle(Spreadsheets.startsAFormula(text) ? quoted : words);
	}

	private void widths(Table table) {
		for (int column = 0; column < table.columns().size(); column++) {
			int at = column;
			int longest = table.rows().stream().mapToInt(row -> row.get(at).toString().length()).max().orElse(0);
			int wanted = Math.max(longest, table.columns().get(column).length()) + 3;
			sheet.setColumnWidth(column, Math.min(WIDEST, wanted * 256));
		}
	}

}
