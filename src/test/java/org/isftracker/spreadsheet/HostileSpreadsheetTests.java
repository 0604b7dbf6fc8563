package org.isftracker.spreadsheet;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.isftracker.spreadsheet.SpreadsheetRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSpreadsheetTests {

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	private static final byte[] BOOK = Books
		.xlsx(Map.of("Nations", new Object[][] { { "Name", "Note" }, { "Freedonia", "on the river" } }));

	@Test
	void aBombIsRefused() {
		refused(Books.exchanged(BOOK, SHEET, new byte[200_000_000]), Reason.SWOLLEN);
	}

	@Test
	void entitiesAreRefused() {
		var xml = """
				<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a SYSTEM "file:///etc/passwd">]>
				<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">
				<c r="A1" t="inlineStr"><is><t>Name</t></is></c></row><row r="2">
				<c r="A2" t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>""";

		refused(Books.exchanged(BOOK, SHEET, xml.getBytes(StandardCharsets.UTF_8)), Reason.DAMAGED);
	}

	@Test
	void rowsWithoutEndAndColumnsFarOutAreRefused() {
		var rows = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
				+ "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Name</t></is></c></row>");
		for (int row = 2; row < 200_000; row++) {
			rows.append("<row r=\"").append(row).append("\"><c r=\"XFD").append(row).append("\"><v>1</v></c></row>");
		}

		refused(Books.exchanged(BOOK, SHEET, rows.toString().getBytes(StandardCharsets.UTF_8)),
				Reason.TOO_MANY_COLUMNS);
	}

	@Test
	void aBookWithAPasswordIsRefused() throws IOException, GeneralSecurityException {
		var bytes = new ByteArrayOutputStream();
		try (var files = new POIFSFileSystem()) {
			var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("river");
			try (var stream = encryptor.getDataStream(files)) {
				stream.write(BOOK);
			}
			files.writeFilesystem(bytes);
		}

		refused(bytes.toByteArray(), Reason.ENCRYPTED);
	}

	@Test
	void otherFormatsUnderItsNameAreRefused() {
		refused(Arrays.copyOf(BOOK, BOOK.length / 2), Reason.DAMAGED);
		refused("PK\u0003\u0004 is no archive".getBytes(StandardCharsets.UTF_8), Reason.WRONG_FORMAT);
		refused(Books.zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), Reason.WRONG_FORMAT);
	}

	@ParameterizedTest
	@ValueSource(longs = { 4, 20_310_304 })
	void damagedFilesAreReadOrRefused(long seed) {
		for (int round = 0; round < 300; round++) {
			var random = new Random(seed + round);
			attempt(seed + round, mutated(BOOK, random));
			attempt(seed + round,
					mutated("Name,Note\nFreedonia,\"on the river\"\n".getBytes(StandardCharsets.UTF_8), random));
		}
	}

	/** The parts inside the archive, too, which the archive's own sums would protect. */
	@Test
	void damagedSheetsAreReadOrRefused() {
		var xml = """
				<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">
				<c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="s"><v>1</v></c></row><row r="2">
				<c r="A2" s="1"><v>45000</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c>
				</row></sheetData></worksheet>""".getBytes(StandardCharsets.UTF_8);

		for (int round = 0; round < 500; round++) {
			attempt(round, Books.exchanged(BOOK, SHEET, mutated(xml, new Random(round))));
		}
	}

	private static byte[] mutated(byte[] good, Random random) {
		var bytes = good.clone();
		for (int times = 1 + random.nextInt(8); times > 0; times--) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(random.nextBoolean() ? 128 : 256);
		}
		return Arrays.copyOf(bytes, random.nextInt(4) > 0 ? bytes.length : random.nextInt(bytes.length));
	}

	private static void attempt(long seed, byte[] bytes) {
		try {
			SpreadsheetReading.read(List.of(new UploadedFile("list.xlsx", bytes)));
		}
		catch (SpreadsheetRefused refused) {
			refused.reason();
		}
		catch (RuntimeException broken) {
			fail("Seed " + seed, broken);
		}
	}

	private static void refused(byte[] bytes, Reason reason) {
		assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertThatExceptionOfType(SpreadsheetRefused.class)
					.isThrownBy(() -> SpreadsheetReading.read(List.of(new UploadedFile("list.xlsx", bytes))))
					.matches(refusal -> refusal.reason() == reason, reason.name()));
	}

}
