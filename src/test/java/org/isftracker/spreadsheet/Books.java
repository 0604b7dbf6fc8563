package org.isftracker.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks and CSV files for tests, good ones and others. */
final class Books {

	private Books() {
	}

	static UploadedFile csv(String text) {
		return new UploadedFile("list.csv", text.getBytes(StandardCharsets.UTF_8));
	}

	/** A workbook of sheets by their names; a day becomes a cell that is one. */
	static byte[] xlsx(Map<String, Object[][]> sheets) {
		try (var book = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
			var day = book.createCellStyle();
			day.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
			sheets.forEach((name, rows) -> {
				var sheet = book.createSheet(name);
				for (var cells : rows) {
					var row = sheet.createRow(sheet.getLastRowNum() + 1);
					for (var cell : cells) {
						fill(row, cell, day);
					}
				}
			});
			book.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static void fill(XSSFRow row, Object value, XSSFCellStyle day) {
		var cell = row.createCell(Math.max(0, row.getLastCellNum()));
		if (value instanceof LocalDate date) {
			cell.setCellValue(date);
			cell.setCellStyle(day);
		}
		else if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else {
			cell.setCellValue(value.toString());
		}
	}

	/** The same archive with one part of it exchanged. */
	static byte[] exchanged(byte[] book, String part, byte[] content) {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(book)); var bytes = new ByteArrayOutputStream()) {
			try (var packed = new ZipOutputStream(bytes)) {
				for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					packed.putNextEntry(new ZipEntry(entry.getName()));
					packed.write(entry.getName().equals(part) ? content : zip.readAllBytes());
				}
			}
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** An archive of another kind. */
	static byte[] zip(String part, String words) {
		try (var bytes = new ByteArrayOutputStream()) {
			try (var packed = new ZipOutputStream(bytes)) {
				packed.putNextEntry(new ZipEntry(part));
				packed.write(words.getBytes(StandardCharsets.UTF_8));
			}
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
