package org.isftracker.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.isftracker.spreadsheet.SpreadsheetRefused.Reason;

/**
 * Reads CSV in UTF-8, or UTF-16 with its mark, whose cells a comma, a semicolon or a tab
 * keeps apart.
 */
final class CsvReading {

	private static final String APART = ",;\t";

	/**
	 * What our own files put before words that a spreadsheet would take for a formula.
	 */
	private static final String DEFUSED = "(?s)'[=+\\-@\\t\\r].*";

	private CsvReading() {
	}

	static Grid read(String name, byte[] bytes) {
		var text = text(bytes);
		var format = CSVFormat.Builder.create(CSVFormat.DEFAULT)
			.setDelimiter(delimiter(text))
			.setIgnoreEmptyLines(false)
			.get();
		try (var parser = format.parse(new StringReader(text))) {
			var grid = new Grid(name);
			int row = 0;
			for (var line : parser) {
				grid.add(++row, line.stream().limit(Grid.MOST_COLUMNS + 1L).map(CsvReading::plain).toList());
			}
			return grid;
		}
		catch (IOException | UncheckedIOException | IllegalStateException damaged) {
			throw new SpreadsheetRefused(Reason.DAMAGED, name);
		}
	}

	private static String text(byte[] bytes) {
		try {
			var text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			SpreadsheetRefused.when(text.indexOf('\0') >= 0, Reason.NOT_TEXT);
			return text.startsWith("\ufeff") ? text.substring(1) : text;
		}
		catch (CharacterCodingException other) {
			throw new SpreadsheetRefused(Reason.NOT_TEXT);
		}
	}

	private static Charset charset(byte[] bytes) {
		return Signature.UTF_16_LITTLE.begins(bytes) || Signature.UTF_16_BIG.begins(bytes) ? StandardCharsets.UTF_16
				: StandardCharsets.UTF_8;
	}

	/** The one that stands most often in the first line, outside quotation marks. */
	private static char delimiter(String text) {
		var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
		int most = IntStream.range(0, APART.length())
			.boxed()
			.max((one, other) -> Long.compare(count(first, one), count(first, other)))
			.orElseThrow();
		return APART.charAt(count(first, most) == 0 ? 0 : most);
	}

	private static long count(String line, int apart) {
		return line.chars().filter(character -> character == APART.charAt(apart)).count();
	}

	private static String plain(String cell) {
		return cell.matches(DEFUSED) ? cell.substring(1) : cell;
	}

}
