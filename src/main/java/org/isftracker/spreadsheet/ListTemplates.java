package org.isftracker.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/**
 * Empty lists to fill in: a workbook with a sheet for each kind and one that explains the
 * columns, or the headers of one kind as CSV.
 */
@Component
public class ListTemplates {

	/** What a sheet holds of a list of choices. */
	private static final int LONGEST_CHOICES = 255;

	private static final int WIDE = 24 * 256;

	private static final int WIDER = 90 * 256;

	private final MessageSourceAccessor messages;

	private final Choices choices;

	ListTemplates(MessageSource messages, Choices choices) {
		this.messages = new MessageSourceAccessor(messages);
		this.choices = choices;
	}

	/** UTF-8 with a byte order mark, for programs that would guess otherwise. */
	public byte[] csv(ListKind kind) {
		var header = kind.fields().stream().map(Field::header).collect(Collectors.joining(","));
		return ("\ufeff" + header + "\r\n").getBytes(StandardCharsets.UTF_8);
	}

	public byte[] xlsx() {
		try (var book = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
			var head = book.createCellStyle();
			var bold = book.createFont();
			bold.setBold(true);
			head.setFont(bold);
			Arrays.stream(ListKind.values()).forEach(kind -> list(book.createSheet(name(kind)), kind, head));
			explain(book.createSheet(messages.getMessage("spreadsheet.template.columns")), head);
			book.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** What may stand in a column of a list, in one sentence. */
	public String hint(ListKind kind, Field field) {
		var chosen = Accepted.of(kind, field).map(choices::all);
		return chosen.map(all -> messages.getMessage("spreadsheet.hint.choice", new Object[] { all }))
			.orElseGet(() -> messages.getMessage("spreadsheet.hint." + field.name()));
	}

	private String name(ListKind kind) {
		return messages.getMessage("spreadsheet.kind." + kind.name());
	}

	private void list(XSSFSheet sheet, ListKind kind, XSSFCellStyle head) {
		var row = sheet.createRow(0);
		for (var field : kind.fields()) {
			int column = Math.max(0, row.getLastCellNum());
			var cell = row.createCell(column);
			cell.setCellValue(field.header());
			cell.setCellStyle(head);
			sheet.setColumnWidth(column, WIDE);
			choose(sheet, column, Accepted.of(kind, field).map(choices::list));
		}
		sheet.createFreezePane(0, 1);
	}

	private static void choose(XSSFSheet sheet, int column, Optional<List<String>> accepted) {
		accepted.filter(words -> String.join(",", words).length() <= LONGEST_CHOICES).ifPresent(words -> {
			var helper = sheet.getDataValidationHelper();
			sheet.addValidationData(
					helper.createValidation(helper.createExplicitListConstraint(words.toArray(String[]::new)),
							new CellRangeAddressList(1, Grid.MOST_ROWS, column, column)));
		});
	}

	private void explain(XSSFSheet sheet, XSSFCellStyle head) {
		for (var kind : ListKind.values()) {
			var title = sheet.createRow(sheet.getLastRowNum() + 1).createCell(0);
			title.setCellValue(name(kind));
			title.setCellStyle(head);
			for (var field : kind.fields()) {
				var row = sheet.createRow(sheet.getLastRowNum() + 1);
				row.createCell(0).setCellValue("• " + field.header());
				row.createCell(1)
					.setCellValue(messages
						.getMessage(kind.requires(field) ? "spreadsheet.required" : "spreadsheet.optional"));
				row.createCell(2).setCellValue(hint(kind, field));
			}
		}
		sheet.setColumnWidth(0, WIDE);
		sheet.setColumnWidth(2, WIDER);
	}

}
