package org.isftracker.interchange;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Strings as the structure is judged by: without marks that cannot be seen, with plain
 * spaces and plain digits.
 */
final class Folding {

	private Folding() {
	}

	/**
	 * The words to compare: composed, lower case, no stretching strokes, single spaces.
	 */
	static String words(String text) {
		return Normalizer.normalize(shape(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
	}

	/**
	 * The same characters with invisible ones dropped, and look-alike spaces, digits and
	 * brackets made plain.
	 */
	static String shape(String text) {
		StringBuilder shape = new StringBuilder(text.length());
		boolean space = false;
		for (int at = 0; at < text.length(); at++) {
			char plain = plain(text.charAt(at));
			if (plain != 0 && !(plain == ' ' && space)) {
				shape.append(plain);
				space = plain == ' ';
			}
		}
		return shape.toString();
	}

	/** The plain character for one of the text; 0 if it cannot be seen. */
	static char plain(char character) {
		if (invisible(character) || character == '\u0640') {
			return 0;
		}
		if (Character.isWhitespace(character) || Character.getType(character) == Character.SPACE_SEPARATOR) {
			return ' ';
		}
		int digit = character > 127 && Character.isDigit(character) ? Character.digit(character, 10) : -1;
		return digit >= 0 ? (char) ('0' + digit) : punctuation(character);
	}

	static boolean invisible(char character) {
		return (Character.getType(character) == Character.FORMAT && character != '\u00ad') || character == '\ufeff';
	}

	private static char punctuation(char character) {
		return switch (character) {
			case '\uff08' -> '(';
			case '\uff09' -> ')';
			case '\uff0e', '\u3002' -> '.';
			case '\uff0c', '\u060c' -> ',';
			case '\uff1a' -> ':';
			case '\uff1b', '\u061b' -> ';';
			case '\u2010', '\u2011', '\u2012', '\u2212' -> '-';
			case '\uff3b' -> '[';
			case '\uff3d' -> ']';
			default -> character;
		};
	}

	/** Without the soft hyphens that break no word; one at the end may break one. */
	static String whole(String line) {
		return line.indexOf('\u00ad') < 0 ? line : line.replaceAll("\u00ad(?=.)", "");
	}

	/** Without spaces and invisible marks at either end. */
	static String strip(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && outer(text.charAt(start))) {
			start++;
		}
		while (end > start && outer(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean outer(char character) {
		char plain = plain(character);
		return (plain == 0 && character != '\u0640') || plain == ' ';
	}

}
