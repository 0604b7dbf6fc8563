package org.isftracker.interchange.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.isftracker.document.KeptFile;
import org.isftracker.interchange.DocumentFormat;
import org.isftracker.interchange.FlatDocument;
import org.isftracker.interchange.TrackedSide;
import org.isftracker.interchange.WaitingText;
import org.isftracker.wording.FileNames;
import org.springframework.web.multipart.MultipartFile;

/** The bytes of a document as they came; of one that is too large the first ones. */
final class Original {

	/** The most bytes that are read. */
	static final int LARGEST = 5_000_000;

	private final String fileName;

	private final byte[] bytes;

	private Original(String fileName, byte[] bytes) {
		this.fileName = fileName;
		this.bytes = bytes;
	}

	static Original pasted(String words) {
		return new Original(WaitingText.PASTED, words.getBytes(StandardCharsets.UTF_8));
	}

	static Original of(MultipartFile file) {
		try (var sent = file.getInputStream()) {
			return new Original(FileNames.plain(Objects.requireNonNullElse(file.getOriginalFilename(), ""), "text.txt"),
					sent.readNBytes(LARGEST + 1));
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	String fileName() {
		return fileName;
	}

	boolean isTooLarge() {
		return bytes.length > LARGEST;
	}

	/** Refuses what is no resolution with UnreadableDocument. */
	FlatDocument read(boolean before) {
		return FlatDocument.read(bytes, before ? TrackedSide.REJECTED : TrackedSide.ACCEPTED);
	}

	KeptFile source() {
		return new KeptFile(fileName, DocumentFormat.sniff(bytes).mediaType(), bytes);
	}

}
