package org.isftracker.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.isftracker.spreadsheet.SpreadsheetRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class ListTemplatesTests {

	private final ListTemplates templates = templates();

	@ParameterizedTest
	@EnumSource
	void aTemplateIsReadAsTheListThatItIsFor(ListKind kind) {
		var template = new String(templates.csv(kind), StandardCharsets.UTF_8);
		var filled = Books.csv(template + "x" + ",x".repeat(kind.fields().size() - 1) + "\n");

		assertThat(SpreadsheetReading.read(List.of(filled))).singleElement().satisfies(list -> {
			assertThat(list.kind()).isEqualTo(kind);
			assertThat(list.leftOut()).isEmpty();
		});
	}

	@Test
	void anEmptyWorkbookHasAllListsAndNoRow() throws IOException {
		var book = templates.xlsx();

		try (var opened = new XSSFWorkbook(new ByteArrayInputStream(book))) {
			assertThat(opened.getNumberOfSheets()).isEqualTo(5);
			assertThat(opened.getSheetAt(2).getDataValidations()).hasSize(2);
		}
		assertThatExceptionOfType(SpreadsheetRefused.class)
			.isThrownBy(() -> SpreadsheetReading.read(List.of(new UploadedFile("lists.xlsx", book))))
			.matches(refusal -> refusal.reason() == Reason.EMPTY);
	}

	private static ListTemplates templates() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/actor", "messages/evidence", "messages/participation", "messages/spreadsheet");
		return new ListTemplates(messages, new Choices(messages));
	}

}
