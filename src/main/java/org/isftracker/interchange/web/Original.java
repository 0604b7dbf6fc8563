package org.isftracker.interchange.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

import org.isftracker.resolution.SourceFile;
import org.springframework.web.multipart.MultipartFile;

/** The bytes of a text as they came, carried by the preview until it is imported. */
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

	/** Reads what {@link #encoded()} wrote; empty where somebody has changed it. */
	static Optional<Original> decoded(String fileName, String encoded) {
		try {
			return Optional.of(new Original(name(fileName), Base64.getDecoder().decode(encoded)));
		}
		catch (IllegalArgumentException changed) {
			return Optional.empty();
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

	String encoded() {
		return Base64.getEncoder().encodeToString(bytes);
	}

	String fileName() {
		return fileName;
	}

	int size() {
		return bytes.length;
	}

	/** Empty where the bytes are no text in UTF-8 that can be stored. */
	Optional<String> text() {
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return Optional.of(text).filter(read -> read.indexOf('\0') < 0);
		}
		catch (CharacterCodingException foreign) {
			return Optional.empty();
		}
	}

	SourceFile source() {
		return new SourceFile(fileName, "text/plain;charset=UTF-8", bytes);
	}

}
