package org.isftracker.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.isftracker.archive.Manifest.Original;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

class ArchiveFileTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@TempDir
	Path folder;

	@Test
	void aPartIsReadToItsEndOnlyWhereItsHashIsRight() throws IOException {
		try (var archive = open(zip(Map.of("a", "words")), 100)) {
			assertThat(archive.original(new Original("a", 5, hash("words")))).asString().isEqualTo("words");
			refuses("damaged", () -> archive.original(new Original("a", 5, hash("other"))));
			refuses("damaged", () -> archive.original(new Original("a", 6, hash("words"))));
			refuses("damaged", () -> archive.original(new Original("a", 4, hash("words"))));
			refuses("damaged", () -> archive.original(new Original("b", 5, hash("words"))));
		}
	}

	@Test
	void noMoreIsUnpackedThanAllowed() throws IOException {
		var bomb = "0".repeat(10_000_000);
		try (var archive = open(zip(Map.of("a", bomb)), 1_000_000)) {
			refuses("too-large", () -> archive.verify("a", bomb.length(), hash(bomb)));
		}
	}

	@Test
	void anOriginalThatNoRecordCanHoldIsNotTakenIntoMemory() throws IOException {
		try (var archive = open(zip(Map.of("a", "words")), Long.MAX_VALUE)) {
			refuses("too-large", () -> archive.original(new Original("a", 4_000_000_000L, hash("words"))));
		}
	}

	@Test
	void aManifestOfAnyOtherMakeIsForeign() throws IOException {
		for (var words : new String[] { "", "[]", "{}", "null", "{\"format\": 7}", "[".repeat(100_000),
				"{\"tables\": [null]}" }) {
			try (var archive = open(zip(Map.of(EntryNames.MANIFEST, words)), 1_000_000)) {
				refuses("foreign", archive::manifest);
			}
		}
	}

	@Test
	void aDirectoryThatPretendsToBeLargeIsNotRead() throws IOException {
		var file = zip(Map.of("a", "words"));
		try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
			channel.position(Files.size(file) - 10);
			channel.write(ByteBuffer.wrap(new byte[] { 0, 0, 0, 0x7f }));
		}

		refuses("foreign", () -> open(file, 100));
	}

	@Test
	void rowsKeepAllTheirDigits() throws IOException {
		var rows = new ArrayList<String>();
		var words = "[\n{\"a\": 5.00, \"b\": 123456789012345678901234567890, \"c\": {\"d\": [1, 0.10]}}, {}\n]";

		long count = new RowReading(JSON).read(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)),
				rows::add);

		assertThat(count).isEqualTo(2);
		assertThat(rows).containsExactly("{\"a\":5.00,\"b\":123456789012345678901234567890,\"c\":{\"d\":[1,0.10]}}",
				"{}");
	}

	private ArchiveFile open(Path file, long unpacked) throws IOException {
		return ArchiveFile.open(file, JSON, unpacked);
	}

	private Path zip(Map<String, String> entries) throws IOException {
		var file = Files.createTempFile(folder, "archive", ".zip");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	private static String hash(String words) {
		return HexFormat.of().formatHex(Counted.sha256().digest(words.getBytes(StandardCharsets.UTF_8)));
	}

	private static void refuses(String why, ThrowingCallable action) {
		assertThatExceptionOfType(ArchiveRefused.class).isThrownBy(action)
			.satisfies(refused -> assertThat(refused.messageKey()).endsWith(why));
	}

}
