package org.isftracker.comparison;

import java.util.Locale;
import java.util.StringJoiner;

/**
 * Joins tokens that are one fact to a reader: 2605 (2021), 15 May 2021, paragraph 7 (a).
 */
final class Compounds {

	private final Vocabulary vocabulary;

	private final Work work;

	Compounds(Vocabulary vocabulary, Work work) {
		this.vocabulary = vocabulary;
		this.work = work;
	}

	Tokens join(Tokens tokens) {
		Tokens joined = new Tokens(tokens.text(), tokens.size());
		int at = 0;
		while (at < tokens.size()) {
			int end = end(tokens, at);
			int id = (end == at + 1) ? tokens.id(at) : vocabulary.idOfCompound(form(tokens, at, end));
			joined.add(tokens.start(at), tokens.end(end - 1), id);
			work.spend(end - at);
			at = end;
		}
		return joined;
	}

	private int end(Tokens tokens, int at) {
		char first = tokens.text().charAt(tokens.start(at));
		if (Characters.isDigit(first)) {
			return endOfNumber(tokens, at);
		}
		if (!Characters.isWordPart(first)) {
			return at + 1;
		}
		if (isFourDigits(tokens, at + 1) && Months.endOf(this, tokens, at) == at + 1) {
			return at + 2;
		}
		if (isSymbol(tokens, at) && isYear(tokens, at + 1)) {
			return at + 4;
		}
		return isParagraph(tokens, at) ? endOfParagraph(tokens, at) : at + 1;
	}

	private int endOfNumber(Tokens tokens, int at) {
		int end = endOfThousands(tokens, at);
		if (isYear(tokens, end)) {
			return end + 3;
		}
		int month = Months.endOf(this, tokens, at + 1);
		if (month > at + 1 && tokens.end(at) - tokens.start(at) <= 4) {
			return isFourDigits(tokens, month) ? month + 1 : month;
		}
		return endOfChineseDate(tokens, end);
	}

	/** Digits in groups of three with a space that does not break: one number. */
	private static int endOfThousands(Tokens tokens, int at) {
		int end = at + 1;
		while (end < tokens.size() && tokens.end(end) - tokens.start(end) == 3 && areDigits(tokens, end)
				&& tokens.start(end) - tokens.end(end - 1) == 1
				&& isUnbreakable(tokens.text().charAt(tokens.end(end - 1)))) {
			end++;
		}
		return end;
	}

	private int endOfChineseDate(Tokens tokens, int at) {
		int end = at;
		while (end < tokens.size()
				&& (isForm(tokens, end, "年") || isForm(tokens, end, "月") || isForm(tokens, end, "日"))) {
			end++;
			if (end < tokens.size() && areDigits(tokens, end) && !isForm(tokens, end - 1, "日")) {
				end++;
			}
		}
		return end;
	}

	private int endOfParagraph(Tokens tokens, int at) {
		int end = at + 2;
		while (isMark(tokens, end, '(') && isLetter(tokens, end + 1) && isMark(tokens, end + 2, ')')) {
			end += 3;
		}
		return (end > at + 2) ? end : at + 1;
	}

	/** A year in brackets, as it follows the number of a resolution. */
	private static boolean isYear(Tokens tokens, int at) {
		return isMark(tokens, at, '(') && isFourDigits(tokens, at + 1) && isMark(tokens, at + 2, ')');
	}

	private boolean isSymbol(Tokens tokens, int at) {
		String form = formOf(tokens, at);
		return form.indexOf('/') > 0 && Characters.isDigit(form.charAt(form.length() - 1));
	}

	private boolean isParagraph(Tokens tokens, int at) {
		return at + 1 < tokens.size() && areDigits(tokens, at + 1)
				&& vocabulary.token(tokens.id(at)).form().toLowerCase(Locale.ROOT).startsWith("paragraph");
	}

	boolean isForm(Tokens tokens, int at, String form) {
		return at < tokens.size() && vocabulary.token(tokens.id(at)).form().equals(form);
	}

	String formOf(Tokens tokens, int at) {
		return (at < tokens.size()) ? vocabulary.token(tokens.id(at)).form() : "";
	}

	private static boolean isMark(Tokens tokens, int at, char mark) {
		return at < tokens.size() && tokens.text().charAt(tokens.start(at)) == mark;
	}

	private static boolean isLetter(Tokens tokens, int at) {
		return at < tokens.size() && tokens.end(at) - tokens.start(at) <= 4
				&& Character.isLetter(tokens.text().charAt(tokens.start(at)));
	}

	private static boolean isFourDigits(Tokens tokens, int at) {
		return at < tokens.size() && tokens.end(at) - tokens.start(at) == 4 && areDigits(tokens, at);
	}

	private static boolean areDigits(Tokens tokens, int at) {
		for (int c = tokens.start(at); c < tokens.end(at); c++) {
			if (!Characters.isDigit(tokens.text().charAt(c))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isUnbreakable(char c) {
		return c == '\u00A0' || c == '\u202F';
	}

	private String form(Tokens tokens, int from, int to) {
		StringJoiner form = new StringJoiner(" ");
		for (int at = from; at < to; at++) {
			form.add(vocabulary.token(tokens.id(at)).form());
		}
		return form.toString();
	}

}
