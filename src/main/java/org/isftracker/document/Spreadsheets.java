package org.isftracker.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;

/**
 * Writes tables as CSV (RFC 4180, UTF-8 with a byte order mark) and as XLSX. Words that a
 * spreadsheet would take for a formula come out as text: in CSV behind an apostrophe.
 */
@Component
public class Spreadsheets {

	private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

	private static final int ROWS_AT_ONCE = 100;

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
		var words = cell instanceof Number ? cell.toString() : defused(words(cell));
		boolean plain = words.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
		return plain ? words : "\"" + words.replace("\"", "\"\"") + "\"";
	}

	/** Hours say how far they are from Greenwich. */
	private static String words(Object cell) {
		return cell instanceof ZonedDateTime hour ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(hour)
				: cell.toString();
	}

	private static String defused(String words) {
		return startsAFormula(words) ? "'" + words : words;
	}

	static boolean startsAFormula(String words) {
		return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
	}

	public byte[] xlsx(Table table) {
		try (var book = new SXSSFWorkbook(ROWS_AT_ONCE); var bytes = new ByteArrayOutputStream()) {
			var sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
			new SheetFilling(book, sheet).fill(table);
			book.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
