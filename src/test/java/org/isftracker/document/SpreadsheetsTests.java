package org.isftracker.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SpreadsheetsTests {

	private final Spreadsheets spreadsheets = new Spreadsheets();

	@Test
	void wordsThatLookLikeAFormulaComeOutAsText() throws IOException {
		for (var words : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\uff1d1+1")) {
			var table = new Table("Changes", List.of("Words"), List.of(List.of(words)));

			assertThat(csv(table)).endsWith("Words\r\n'" + words + "\r\n");
			try (var book = new XSSFWorkbook(new ByteArrayInputStream(spreadsheets.xlsx(table)))) {
				var cell = book.getSheetAt(0).getRow(1).getCell(0);
				assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
				assertThat(cell.getStringCellValue()).isEqualTo(words);
				assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
			}
		}
	}

	@Test
	void numbersAreNumbers() throws IOException {
		var table = new Table("Changes", List.of("Troops"), List.of(List.of(-5000)));

		assertThat(csv(table)).endsWith("\r\n-5000\r\n");
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(spreadsheets.xlsx(table)))) {
			assertThat(book.getSheetAt(0).getRow(1).getCell(0).getNumericCellValue()).isEqualTo(-5000);
		}
	}

	@Test
	void daysAndHoursAreWrittenAsSuch() throws IOException {
		var hour = ZonedDateTime.of(2025, 11, 13, 18, 30, 0, 0, ZoneId.of("America/New_York"));
		var table = new Table("Changes", List.of("Day", "Hour"), List.of(List.of(LocalDate.of(2025, 11, 13), hour)));

		assertThat(csv(table)).endsWith("\r\n2025-11-13,2025-11-13T18:30:00-05:00\r\n");
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(spreadsheets.xlsx(table)))) {
			var row = book.getSheetAt(0).getRow(1);
			assertThat(row.getCell(0).getLocalDateTimeCellValue()).isEqualTo("2025-11-13T00:00:00");
			assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo("2025-11-13T18:30:00");
			assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
		}
	}

	@Test
	void quotesCommasAndLineBreaksStayInsideTheirCell() {
		var table = new Table("Changes", List.of("Words", "More"), List.of(List.of("a \"b\", c\nd", "é")));

		assertThat(csv(table)).isEqualTo("\ufeffWords,More\r\n\"a \"\"b\"\", c\nd\",é\r\n");
	}

	@Test
	void aTableWithoutRowsKeepsItsColumns() throws IOException {
		var table = new Table("A/B: [changes]", List.of("Words"), List.of());

		try (var book = new XSSFWorkbook(new ByteArrayInputStream(spreadsheets.xlsx(table)))) {
			assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("Words");
		}
	}

	@Test
	void everyRowNeedsACellForEachColumn() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Table("Changes", List.of("Words", "More"), List.of(List.of("one"))));
	}

	private String csv(Table table) {
		return new String(spreadsheets.csv(table), StandardCharsets.UTF_8);
	}

}
