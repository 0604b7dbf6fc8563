package org.isftracker.interchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;

import org.isftracker.interchange.UnreadableDocument.Reason;

/**
 * The parts of a Word document that hold words, unpacked within bounds: at most 40 MB
 * each, 200 MB with all that is passed over, 4,000 entries.
 */
final class WordArchive {

	private static final int LARGEST_PART = 40_000_000;

	private static final long LARGEST = 200_000_000;

	private static final int MOST_ENTRIES = 4_000;

	private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	private static final byte[] OLD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

	private final Map<String, byte[]> parts = new HashMap<>();

	private final Deadline deadline;

	private long unpacked;

	private WordArchive(Deadline deadline) {
		this.deadline = deadline;
	}

	static WordArchive open(byte[] bytes, Deadline deadline) {
		refuseOtherFormats(bytes);
		var archive = new WordArchive(deadline);
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			archive.unpack(zip);
		}
		catch (IOException | IllegalArgumentException damaged) {
			throw new UnreadableDocument(Reason.DAMAGED, "1");
		}
		return archive;
	}

	/** Old documents of Word and locked ones are kept in the same kind of file. */
	private static void refuseOtherFormats(byte[] bytes) {
		if (TextBytes.begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
			throw new UnreadableDocument(
					holds(bytes, LOCKED) ? Reason.ENCRYPTED : holds(bytes, OLD) ? Reason.OLD_WORD : Reason.WRONG_FORMAT,
					"Word");
		}
		if (!TextBytes.begins(bytes, 'P', 'K')) {
			throw new UnreadableDocument(Reason.WRONG_FORMAT, "Word");
		}
	}

	private static boolean holds(byte[] bytes, byte[] words) {
		for (int at = 0; at + words.length <= bytes.length; at++) {
			if (bytes[at] == words[0] && Arrays.equals(bytes, at, at + words.length, words, 0, words.length)) {
				return true;
			}
		}
		return false;
	}

	private void unpack(ZipInputStream zip) throws IOException {
		int entries = 0;
		for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			if (++entries > MOST_ENTRIES) {
				throw new UnreadableDocument(Reason.SWOLLEN);
			}
			boolean wanted = entry.getName().matches("word/(document[0-9]*|numbering|styles|footnotes)\\.xml");
			var part = unpack(zip, wanted);
			if (wanted) {
				parts.putIfAbsent(entry.getName().replaceAll("[0-9]*\\.xml$", ""), part);
			}
		}
	}

	private byte[] unpack(InputStream zip, boolean wanted) throws IOException {
		var part = new ByteArrayOutputStream();
		var buffer = new byte[64 * 1024];
		for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
			deadline.check();
			unpacked += read;
			if (unpacked > LARGEST || part.size() + read > LARGEST_PART) {
				throw new UnreadableDocument(Reason.SWOLLEN);
			}
			if (wanted) {
				part.write(buffer, 0, read);
			}
		}
		return part.toByteArray();
	}

	Optional<byte[]> part(String name) {
		return Optional.ofNullable(parts.get("word/" + name));
	}

	/** The part without which nothing can be read. */
	byte[] document() {
		return part("document").orElseThrow(() -> new UnreadableDocument(Reason.WRONG_FORMAT, "Word"));
	}

}
