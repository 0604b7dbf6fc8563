package org.isftracker.interchange;

import java.util.regex.Pattern;

/** How sentences of the convention end and begin. */
final class Sentences {

	private static final String CLOSING = "”\"»’')]」』“* ¹²³⁴⁵⁶⁷⁸⁹⁰";

	private static final Pattern CONJUNCTION = Pattern
		.compile("[;,:] ?(?:and|or|et|ou|y|o|e|и|или|و|أو|and/or|as well as)$");

	private Sentences() {
	}

	/** Whether these words end where a paragraph may end. */
	static boolean ends(String text) {
		char last = last(text);
		return ".,;:…!?".indexOf(last) >= 0 || endsWithConjunction(text);
	}

	/** Whether these words end like an item of a list before the last one: "; and". */
	static boolean endsWithConjunction(String text) {
		return CONJUNCTION.matcher(tail(text)).find();
	}

	/** Whether these words end the whole text: with a full stop. */
	static boolean stops(String text) {
		return last(text) == '.';
	}

	static boolean announces(String text) {
		return last(text) == ':' || last(text) == '—';
	}

	static boolean endsWithComma(String text) {
		return last(text) == ',' || last(text) == '、';
	}

	private static String tail(String text) {
		return Folding.words(text.substring(Math.max(0, text.length() - 16)));
	}

	/**
	 * The last character that is no closing quotation mark or bracket; a space if there
	 * is none.
	 */
	private static char last(String text) {
		for (int at = text.length() - 1; at >= Math.max(0, text.length() - 12); at--) {
			char plain = Folding.plain(text.charAt(at));
			if (plain != 0 && CLOSING.indexOf(plain) < 0) {
				return plain;
			}
		}
		return ' ';
	}

	/** The first character that is no quotation mark, bracket or space. */
	static char first(String text) {
		for (int at = 0; at < Math.min(text.length(), 12); at++) {
			char plain = Folding.plain(text.charAt(at));
			if (plain != 0 && "[(“\"«„‘' ".indexOf(plain) < 0) {
				return plain;
			}
		}
		return ' ';
	}

	static boolean beginsLower(String text) {
		return Character.isLowerCase(first(text));
	}

	static boolean opensQuotation(String text) {
		var stripped = Folding.strip(text);
		return !stripped.isEmpty() && "“\"«„「『".indexOf(stripped.charAt(0)) >= 0;
	}

}
