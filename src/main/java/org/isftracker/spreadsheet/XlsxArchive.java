package org.isftracker.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipInputStream;

import org.isftracker.spreadsheet.SpreadsheetRefused.Reason;

/**
 * Looks at the archive that a spreadsheet is before anything unpacks it: at most 30 MB
 * unpacked, in 500 parts.
 */
final class XlsxArchive {

	private static final long LARGEST = 30_000_000;

	private static final int MOST_PARTS = 500;

	private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	private static final byte[] OLD = "Workbook".getBytes(StandardCharsets.UTF_16LE);

	private XlsxArchive() {
	}

	static void refuseUnfit(String name, byte[] bytes) {
		if (Signature.OLE.begins(bytes)) {
			throw new SpreadsheetRefused(holds(bytes, LOCKED) ? Reason.ENCRYPTED
					: holds(bytes, OLD) ? Reason.OLD_EXCEL : Reason.WRONG_FORMAT, name);
		}
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			refuseSwollen(name, zip);
		}
		catch (IOException | IllegalArgumentException damaged) {
			throw new SpreadsheetRefused(Reason.DAMAGED, name);
		}
	}

	private static void refuseSwollen(String name, ZipInputStream zip) throws IOException {
		var buffer = new byte[64 * 1024];
		long unpacked = 0;
		int parts = 0;
		boolean book = false;
		for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
			book = book || part.getName().equals("[Content_Types].xml");
			SpreadsheetRefused.when(++parts > MOST_PARTS, Reason.SWOLLEN, name);
			for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
				unpacked += read;
				SpreadsheetRefused.when(unpacked > LARGEST, Reason.SWOLLEN, name);
			}
		}
		SpreadsheetRefused.when(!book, Reason.WRONG_FORMAT, name);
	}

	private static boolean holds(byte[] bytes, byte[] words) {
		for (int at = 0; at + words.length <= bytes.length; at++) {
			if (bytes[at] == words[0] && Arrays.equals(bytes, at, at + words.length, words, 0, words.length)) {
				return true;
			}
		}
		return false;
	}

}
