package org.isftracker.resolution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of normalised words, in hexadecimal. Composed letters, quotation marks, dashes,
 * blanks, marks that do not print and the end punctuation make no difference; letter case
 * and inner punctuation do.
 */
public final class Fingerprint {

	private static final String END_PUNCTUATION = ".,;:!?\u3002\uFF0C\uFF1B\uFF1A\u060C\u061B\u061F";

	private static final char BETWEEN_PARTS = '\u001F';

	private Fingerprint() {
	}

	/** Of a clause: its words and the flush text after its list. */
	public static String of(String words, @Nullable String closing) {
		var normalised = normalised(words);
		return hash((closing == null) ? normalised : normalised + BETWEEN_PARTS + normalised(closing));
	}

	/**
	 * Of several clauses taken together, in whatever order; the fingerprint of a single
	 * one is its own.
	 */
	public static String joined(Collection<String> fingerprints) {
		if (fingerprints.size() == 1) {
			return fingerprints.iterator().next();
		}
		return inOrder(fingerprints.stream().sorted().toList());
	}

	static String inOrder(Collection<String> parts) {
		return hash(String.join(String.valueOf(BETWEEN_PARTS), parts));
	}

	static String normalised(String words) {
		var folded = new StringBuilder(words.length());
		Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(c -> fold(folded, c));
		int end = folded.length();
		while (end > 0 && isEnd(folded.charAt(end - 1))) {
			end--;
		}
		return folded.substring(0, end);
	}

	private static boolean isEnd(char c) {
		return c == ' ' || END_PUNCTUATION.indexOf(c) >= 0;
	}

	private static void fold(StringBuilder folded, int c) {
		switch (c) {
			case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032' -> folded.append('\'');
			case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> folded.append('"');
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> folded.append('-');
			case '\u2026' -> folded.append("...");
			default -> foldBlank(folded, c);
		}
	}

	private static void foldBlank(StringBuilder folded, int c) {
		if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
			if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
				folded.append(' ');
			}
		}
		else if (Character.getType(c) != Character.FORMAT) {
			folded.appendCodePoint(c);
		}
	}

	private static String hash(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException("Every Java platform has SHA-256", missing);
		}
	}

}
