package org.isftracker.comparison;

import java.text.Normalizer;
import java.util.Locale;

/** Makes one of spellings that a reader takes for the same. */
final class Folding {

	private static final int LONG_ENOUGH_FOR_A_PREFIX = 3;

	private Folding() {
	}

	/** Folds quotation marks, dashes, composed letters and marks that do not print. */
	static String typography(String token) {
		if (isAscii(token)) {
			return token;
		}
		StringBuilder folded = new StringBuilder(token.length());
		Normalizer.normalize(token, Normalizer.Form.NFC).codePoints().forEach(c -> appendFolded(folded, c));
		return folded.isEmpty() ? token : folded.toString();
	}

	/** Folds case as well, and what Arabic leaves out or writes in several ways. */
	static String word(String form) {
		String lower = form.toLowerCase(Locale.ROOT);
		return isAscii(lower) ? lower : withoutArabicMarks(Normalizer.normalize(lower, Normalizer.Form.NFKC));
	}

	private static void appendFolded(StringBuilder folded, int c) {
		switch (c) {
			case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032' -> folded.append('\'');
			case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> folded.append('"');
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> folded.append('-');
			default -> {
				if (!Characters.isFormat(c)) {
					folded.appendCodePoint(c);
				}
			}
		}
	}

	private static String withoutArabicMarks(String word) {
		StringBuilder plain = new StringBuilder(word.length());
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			if (c == '\u0623' || c == '\u0625' || c == '\u0622') {
				plain.append('\u0627');
			}
			else if (c != '\u0640' && !(c >= '\u064B' && c <= '\u065F')) {
				plain.append(c);
			}
		}
		boolean conjunction = plain.length() > LONG_ENOUGH_FOR_A_PREFIX && plain.charAt(0) == '\u0648';
		return conjunction ? plain.substring(1) : plain.toString();
	}

	private static boolean isAscii(String token) {
		for (int i = 0; i < token.length(); i++) {
			if (token.charAt(i) > 127) {
				return false;
			}
		}
		return true;
	}

}
