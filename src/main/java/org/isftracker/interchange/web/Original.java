package org.isftracker.interchange.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.isftracker.interchange.DocumentFormat;
import org.isftracker.interchange.FlatDocument;
import org.isftracker.interchange.TrackedSide;
import org.isftracker.resolution.SourceFile;
import org.isftracker.wording.FileNames;
import org.springframework.web.multipart.MultipartFile;

/** The bytes of a document as they came. */
final class Original {

	private final String fileName;

	private final byte[] bytes;

	Original(String fileName, byte[] bytes) {
		this.fileName = fileName;
		this.bytes = bytes;
	}

	static Original of(MultipartFile file) {
		try {
			return new Original(FileNames.plain(Objects.requireNonNullElse(file.getOriginalFilename(), ""), "text.txt"),
					file.getBytes());
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	String fileName() {
		return fileName;
	}

	int size() {
		return bytes.length;
	}

	/** Refuses what is no resolution with UnreadableDocument. */
	FlatDocument read(boolean before) {
		return FlatDocument.read(bytes, before ? TrackedSide.REJECTED : TrackedSide.ACCEPTED);
	}

	SourceFile source() {
		return new SourceFile(fileName, DocumentFormat.sniff(bytes).mediaType(), bytes);
	}

}
