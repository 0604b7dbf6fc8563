package org.isftracker.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.isftracker.archive.Manifest.Original;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An archive that is being read. Nothing of it is believed before it is looked at: it
 * gives no more than it may hold, and every part is held against its hash.
 */
final class ArchiveFile implements AutoCloseable {

	private static final int LARGEST_MANIFEST = 1_000_000;

	private static final int LARGEST_ORIGINAL = 64_000_000;

	private final ZipFile zip;

	private final JsonMapper json;

	private long left;

	private ArchiveFile(ZipFile zip, JsonMapper json, long unpacked) {
		this.zip = zip;
		this.json = json;
		this.left = unpacked;
	}

	/** Refuses what is no archive. */
	static ArchiveFile open(Path file, JsonMapper json, long unpacked) throws IOException {
		ZipBounds.check(file);
		try {
			return new ArchiveFile(new ZipFile(file.toFile()), json, unpacked);
		}
		catch (ZipException broken) {
			throw new ArchiveRefused(broken, "archive.refused.foreign");
		}
	}

	Manifest manifest() throws IOException {
		try (var in = content(EntryNames.MANIFEST)) {
			var bytes = in.readNBytes(LARGEST_MANIFEST + 1);
			var read = json.readValue(bytes.length > LARGEST_MANIFEST ? new byte[0] : bytes, Manifest.class);
			if (!read.isReadable()) {
				throw new ArchiveRefused("archive.refused.format");
			}
			return read;
		}
		catch (JacksonException | NullPointerException foreign) {
			throw new ArchiveRefused(foreign, "archive.refused.foreign");
		}
	}

	/** Reads a part to its end and refuses it where its hash is another. */
	void verify(String name, long bytes, String sha256) throws IOException {
		try (var in = read(name, bytes, sha256)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
	}

	/** A whole original; refuses what no record can hold. */
	byte[] original(Original original) throws IOException {
		if (original.bytes() > LARGEST_ORIGINAL) {
			throw new ArchiveRefused("archive.refused.too-large");
		}
		try (var in = read(original.file(), original.bytes(), original.sha256())) {
			return in.readAllBytes();
		}
	}

	/**
	 * The content of a part, which refuses at its end when it is not what it should be.
	 */
	InputStream read(String name, long bytes, String sha256) throws IOException {
		return new VerifiedContent(new DigestInputStream(content(name), Counted.sha256()),
				new Original(name, bytes, sha256), this::take);
	}

	private InputStream content(String name) throws IOException {
		var entry = zip.getEntry(name);
		var content = entry == null ? null : zip.getInputStream(entry);
		if (content == null) {
			throw new ArchiveRefused(
					EntryNames.MANIFEST.equals(name) ? "archive.refused.foreign" : "archive.refused.damaged", name);
		}
		return content;
	}

	private void take(long bytes) {
		left -= bytes;
		if (left < 0) {
			throw new ArchiveRefused("archive.refused.too-large");
		}
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

}
