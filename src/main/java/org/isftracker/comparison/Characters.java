package org.isftracker.comparison;

/** What a character is to the comparison: part of a word, blank, or a token by itself. */
final class Characters {

	private static final int ASCII = 128;

	private static final byte BLANK = 1;

	private static final byte WORD = 2;

	private static final byte[] CLASSES = classes();

	private Characters() {
	}

	static boolean isBlank(int c) {
		return (c < ASCII) ? CLASSES[c] == BLANK : isBlankBeyondAscii(c);
	}

	static boolean isWordPart(int c) {
		return (c < ASCII) ? CLASSES[c] == WORD : isWordPartBeyondAscii(c);
	}

	/** One token a character: scripts that write no spaces between words. */
	static boolean standsAlone(int c) {
		return c >= 0x2E80 && (Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF));
	}

	static boolean isFormat(int c) {
		return c >= ASCII && Character.getType(c) == Character.FORMAT;
	}

	static boolean isDigit(int c) {
		return (c < ASCII) ? c >= '0' && c <= '9' : Character.isDigit(c);
	}

	static boolean isApostrophe(int c) {
		return c == '\'' || c == '\u2019' || c == '\u02BC';
	}

	static boolean isHyphen(int c) {
		return c == '-' || c == '\u2010' || c == '\u2011';
	}

	static boolean isDecimalSign(int c) {
		return c == '.' || c == ',' || c == '\u066B' || c == '\u066C';
	}

	static boolean isWellFormed(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isSurrogate(c)) {
				if (!Character.isHighSurrogate(c) || i + 1 == text.length()
						|| !Character.isLowSurrogate(text.charAt(i + 1))) {
					return false;
				}
				i++;
			}
		}
		return true;
	}

	private static boolean isBlankBeyondAscii(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || isFormat(c);
	}

	private static boolean isWordPartBeyondAscii(int c) {
		if (Character.isLetterOrDigit(c)) {
			return !standsAlone(c);
		}
		int type = Character.getType(c);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK || type == Character.LETTER_NUMBER;
	}

	private static byte[] classes() {
		byte[] classes = new byte[ASCII];
		for (int c = 0; c < ASCII; c++) {
			if (Character.isLetterOrDigit(c) || c == '_') {
				classes[c] = WORD;
			}
			else if (Character.isWhitespace(c) || Character.isISOControl(c)) {
				classes[c] = BLANK;
			}
		}
		return classes;
	}

}
