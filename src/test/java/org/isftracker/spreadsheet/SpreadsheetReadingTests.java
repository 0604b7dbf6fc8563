package org.isftracker.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.isftracker.spreadsheet.Books.csv;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.isftracker.spreadsheet.SpreadsheetRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetReadingTests {

	@ParameterizedTest
	@ValueSource(strings = { "Name,Note", "name;NOTE", "\ufeffName\tNote", "\"Name\",\" Note \"" })
	void theFirstRowSaysWhatListItIs(String header) {
		var apart = header.contains(";") ? ";" : header.contains("\t") ? "\t" : ",";
		var list = read(csv(header + "\r\nFreedonia" + apart + "\"on the\r\nriver\"\r\n\r\nSylvania\r\n"));

		assertThat(list.kind()).isEqualTo(ListKind.NATIONS);
		assertThat(list.rows()).extracting(SheetRow::cells)
			.containsExactly(Map.of(Field.NAME, "Freedonia", Field.NOTE, "on the\nriver"),
					Map.of(Field.NAME, "Sylvania"));
	}

	@Test
	void columnsThatBelongToNoSuchListAreLeftOutAndNamed() {
		var list = read(csv("Name,Colour,Least\nFreedonia,blue,3\n"));

		assertThat(list.leftOut()).containsExactly("Colour", "Least");
		assertThat(list.columns()).containsExactly(Field.NAME);
	}

	@Test
	void csvInUtf16IsReadAndWordsThatWereDefusedAreThemselvesAgain() {
		var text = "\ufeffName,Note\nFreedonia,'=1+1\n".getBytes(StandardCharsets.UTF_16LE);

		assertThat(read(new UploadedFile("list.csv", text)).rows().get(0).cells()).containsEntry(Field.NOTE, "=1+1");
	}

	@Test
	void aWorkbookHoldsSeveralListsAndIsReadAsItsCellsAre() {
		var sheets = new LinkedHashMap<String, Object[][]>();
		sheets.put("Offers", new Object[][] { { "Nation", "Kind", "Least", "Certainty", "Holds from", "Statements" },
				{ "Freedonia", "troops", 1500, "stated", LocalDate.of(2031, 3, 4), "F-1" } });
		sheets.put("How to fill in", new Object[][] { { "Read this first" } });
		sheets.put("Nations", new Object[][] { { "Name" }, { "Freedonia" } });

		var lists = SpreadsheetReading.read(List.of(new UploadedFile("book.xlsx", Books.xlsx(sheets))));

		assertThat(lists).extracting(ReadList::kind).containsExactly(ListKind.NATIONS, ListKind.CONTRIBUTIONS);
		assertThat(lists.get(1).rows())
			.containsExactly(new SheetRow(2, Map.of(Field.NATION, "Freedonia", Field.KIND, "troops", Field.LEAST,
					"1500", Field.CERTAINTY, "stated", Field.HOLDS_FROM, "2031-03-04", Field.STATEMENTS, "F-1")));
	}

	@Test
	void whatMissesColumnsIsRefusedByTheirNames() {
		refused(csv("Nation,Title,Words,Strength\nFreedonia,a,b,c\n"), Reason.COLUMNS_MISSING)
			.satisfies(refusal -> assertThat(refusal.values()).containsExactly("list.csv", "CONDITIONS",
					"Kind, Holds from, Statements"));
	}

	@Test
	void whatIsNoListIsRefused() {
		refused(csv(""), Reason.EMPTY);
		refused(csv("Name\n"), Reason.EMPTY);
		refused(csv("Colour,Taste\nblue,sweet\n"), Reason.NO_LIST);
		refused(csv("Name,NAME\na,b\n"), Reason.COLUMN_TWICE);
		refused(csv("Name\n\"Freedonia\nwithout end"), Reason.DAMAGED);
		refused(csv("%PDF-1.7"), Reason.WRONG_FORMAT);
		refused(new UploadedFile("list.csv", "Name\nFr\u00e9donia\n".getBytes(StandardCharsets.ISO_8859_1)),
				Reason.NOT_TEXT);
	}

	@Test
	void whatIsTooMuchIsRefused() {
		refused(csv("Name\n" + "x\n".repeat(1_001)), Reason.TOO_MANY_ROWS);
		refused(csv("Name\n" + "x".repeat(40_000) + "\n"), Reason.CELL_TOO_LONG);
		refused(csv("Name" + ",".repeat(100) + "\nx\n"), Reason.TOO_MANY_COLUMNS);
		refused(new UploadedFile("list.csv", new byte[UploadedFile.LARGEST + 1]), Reason.TOO_LARGE);
	}

	private static ReadList read(UploadedFile file) {
		return SpreadsheetReading.read(List.of(file)).get(0);
	}

	private static ThrowableAssertAlternative<SpreadsheetRefused> refused(UploadedFile file, Reason reason) {
		return assertThatExceptionOfType(SpreadsheetRefused.class)
			.isThrownBy(() -> SpreadsheetReading.read(List.of(file)))
			.matches(refusal -> refusal.reason() == reason, reason.name());
	}

}
