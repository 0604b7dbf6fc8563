package org.isftracker.interchange.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.isftracker.interchange.DocumentFormat;
import org.isftracker.interchange.FlatDocument;
import org.isftracker.interchange.TrackedSide;
import org.isftracker.resolution.SourceFile;
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
			return new Original(name(Objects.requireNonNullElse(file.getOriginalFilename(), "")), file.getBytes());
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static String name(String given) {
		var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
		var plain = last.codePoints()
			.filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
			.limit(200)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return plain.isBlank() ? "text.txt" : plain;
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
