package org.isftracker.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/**
 * Writes tables as CSV (RFC 4180, UTF-8 with a byte order mark) and as XLSX. Words that a
 * spreadsheet would take for a formula come out as text: in CSV behind an apostrophe.
 */
@Component
public class Spreadsheets {

	private static final String FORMULA = "=+-@\t\r";

	/** The most characters that a cell of XLSX holds; longer words are cut there. */
	private static final int LONGEST = 32_767;

	private static final int WIDEST = 60 * 256;

	public byte[] csv(Table table) {
		var text = new StringBuilder("\ufeff");
		text.append(line(table.columns()));
		table.rows().forEach(row -> text.append(line(row)));
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String line(List<?> cells) {
		return cells.stream().map(Spreadsheets::quoted).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String quoted(Object cell) {
		var words = cell instanceof Number ? cell.toString() : defused(cell.toString());
		boolean plain = words.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
		return plain ? words : "\"" + words.replace("\"", "\"\"") + "\"";
	}

	private static String defused(String words) {
		return startsAFormula(words) ? "'" + words : words;
	}

	private static boolean startsAFormula(String words) {
		return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
	}

	public byte[] xlsx(Table table) {
		try (var book = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
			var sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
			new Filling(book, sheet).fill(table);
			book.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/**
	 * Fills a sheet: the columns' names stay in sight, and every column can be filtered.
	 */
	private static final class Filling {

		private final Sheet sheet;

		private final CellStyle head;

		private final CellStyle words;

		private final CellStyle quoted;

		Filling(XSSFWorkbook book, Sheet sheet) {
			this.sheet = sheet;
			this.head = book.createCellStyle();
			var bold = book.createFont();
			bold.setBold(true);
			head.setFont(bold);
			this.words = wrapped(book);
			this.quoted = wrapped(book);
			quoted.setQuotePrefixed(true);
		}

		private static CellStyle wrapped(XSSFWorkbook book) {
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
				var cell = row.createCell(column);
				if (cells.get(column) instanceof Number number) {
					cell.setCellValue(number.doubleValue());
				}
				else {
					var text = cells.get(column).toString();
					cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST)));
					cell.setCellStyle(startsAFormula(text) ? quoted : words);
				}
			}
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

}
