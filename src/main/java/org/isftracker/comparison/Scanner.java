package org.isftracker.comparison;

import java.util.Locale;
import java.util.Set;

/** Cuts a text into words, numbers and marks, and numbers them by the vocabulary. */
final class Scanner {

	private static final Set<String> ELISIONS = Set.of("l", "d", "n", "m", "t", "s", "c", "j", "qu", "jusqu", "lorsqu",
			"puisqu", "quoiqu");

	private final Vocabulary vocabulary;

	private final Work work;

	Scanner(Vocabulary vocabulary, Work work) {
		this.vocabulary = vocabulary;
		this.work = work;
	}

	Tokens scan(String text) {
		Tokens tokens = new Tokens(text, text.length() / 5 + 4);
		int at = 0;
		while (at < text.length()) {
			int c = text.codePointAt(at);
			if (Characters.isBlank(c)) {
				at += Character.charCount(c);
			}
			else {
				int end = vocabulary.isFull() ? rest(text) : endOfToken(text, at, c);
				tokens.add(at, end, vocabulary.idOf(text, at, end));
				work.spend(end - at);
				at = end;
			}
		}
		return tokens;
	}

	/** What nobody can tell apart by words any more is told apart as a whole. */
	private int rest(String text) {
		work.coarsen();
		return text.length();
	}

	private static int endOfToken(String text, int start, int first) {
		int at = start + Character.charCount(first);
		if (!Characters.isWordPart(first)) {
			return at;
		}
		while (at < text.length()) {
			int c = text.codePointAt(at);
			if (Characters.isWordPart(c) || Characters.isFormat(c)) {
				at += Character.charCount(c);
			}
			else if (Characters.isApostrophe(c) && isFollowedByWord(text, at + 1)) {
				at++;
				if (isElision(text, start, at - 1)) {
					return at;
				}
			}
			else if (joins(text, at, c)) {
				at++;
			}
			else {
				return at;
			}
		}
		return at;
	}

	private static boolean joins(String text, int at, int c) {
		if (Characters.isDecimalSign(c)) {
			return Characters.isDigit(text.charAt(at - 1)) && at + 1 < text.length()
					&& Characters.isDigit(text.charAt(at + 1));
		}
		return (c == '/' || Characters.isHyphen(c)) && isFollowedByWord(text, at + 1);
	}

	private static boolean isFollowedByWord(String text, int at) {
		return at < text.length() && Characters.isWordPart(text.codePointAt(at));
	}

	private static boolean isElision(String text, int start, int end) {
		return end - start <= 6 && ELISIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
	}

}
