package org.isftracker.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Looks at the end of a zip before anything reads its directory, which would take as much
 * memory as the file pretends.
 */
final class ZipBounds {

	private static final int END = 22;

	private static final int SIGNATURE = 0x06054b50;

	private static final long LARGEST_DIRECTORY = 16_000_000;

	private ZipBounds() {
	}

	/** Archives end without a comment, and have no more entries than a plain zip can. */
	static void check(Path file) throws IOException {
		try (var zip = new RandomAccessFile(file.toFile(), "r")) {
			if (zip.length() < END) {
				throw new ArchiveRefused("archive.refused.foreign");
			}
			var end = new byte[END];
			zip.seek(zip.length() - END);
			zip.readFully(end);
			check(ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN));
		}
	}

	private static void check(ByteBuffer end) {
		int entries = Short.toUnsignedInt(end.getShort(10));
		long directory = Integer.toUnsignedLong(end.getInt(12));
		if (end.getInt(0) != SIGNATURE || entries == 0xFFFF || directory > LARGEST_DIRECTORY) {
			throw new ArchiveRefused("archive.refused.foreign");
		}
	}

}
