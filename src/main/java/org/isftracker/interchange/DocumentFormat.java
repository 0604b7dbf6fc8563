package org.isftracker.interchange;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A format that documents arrive in, and for text the characters it is written in (UTF-8
 * unless said).
 */
public record DocumentFormat(Kind kind, Charset charset) {

	private static final Map<String, Kind> TYPES = Map.of("text/plain", Kind.TEXT, "application/akn+xml", Kind.AKN,
			"application/xml", Kind.AKN, "text/xml", Kind.AKN, "text/markdown", Kind.MARKDOWN,
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document", Kind.WORD, "application/pdf",
			Kind.PDF);

	/** The format that a content type names; empty if none is read. */
	public static Optional<DocumentFormat> of(String contentType) {
		var parts = contentType.toLowerCase(Locale.ROOT).split(";");
		return Optional.ofNullable(TYPES.get(parts[0].strip())).map(kind -> new DocumentFormat(kind, charset(parts)));
	}

	/** What the bytes themselves say, whatever the name of the file is. */
	public static DocumentFormat sniff(byte[] bytes) {
		return new DocumentFormat(Signatures.kind(bytes), StandardCharsets.UTF_8);
	}

	/** How the format is named where files are kept. */
	public String mediaType() {
		return switch (kind) {
			case TEXT -> "text/plain;charset=" + charset.name();
			case MARKDOWN -> "text/markdown;charset=" + charset.name();
			case AKN -> "application/akn+xml";
			case WORD -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
			case PDF -> "application/pdf";
		};
	}

	private static Charset charset(String[] parts) {
		for (int at = 1; at < parts.length; at++) {
			var part = parts[at].strip();
			if (part.startsWith("charset=")) {
				return named(part.substring("charset=".length()).replace("\"", "").strip());
			}
		}
		return StandardCharsets.UTF_8;
	}

	private static Charset named(String name) {
		try {
			return Charset.forName(name);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return StandardCharsets.UTF_8;
		}
	}

	/** The kinds of document that can be read. */
	public enum Kind {

		TEXT, AKN, WORD, PDF, MARKDOWN

	}

}
