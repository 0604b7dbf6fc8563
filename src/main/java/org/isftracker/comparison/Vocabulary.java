package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the tokens of one comparison, so that comparing words is comparing numbers. */
final class Vocabulary {

	private static final int FULL = 1_000_000;

	private final Spellings spellings = new Spellings();

	private final List<Token> tokens = new ArrayList<>();

	private int[] ids = {};

	private int[] termsOfWords = {};

	private int terms;

	/** The number of the token between the two places. */
	int idOf(String text, int start, int end) {
		int spelling = spellings.number(text, start, end);
		int id = (spelling < ids.length) ? ids[spelling] - 1 : -1;
		return (id >= 0) ? id : addSpelling(spelling);
	}

	/** The number of a token made of several, such as a date. */
	int idOfCompound(String form) {
		int spelling = spellings.number(form);
		ids = reaching(ids, spelling);
		if (ids[spelling] == 0) {
			ids[spelling] = addToken(new Token(form, termOf(form), true, false, true)) + 1;
		}
		return ids[spelling] - 1;
	}

	Token token(int id) {
		return tokens.get(id);
	}

	int size() {
		return tokens.size();
	}

	int terms() {
		return terms;
	}

	/** Whether there are more words already than any real text has. */
	boolean isFull() {
		return spellings.size() >= FULL;
	}

	private int addSpelling(int spelling) {
		int folded = spellings.number(Folding.typography(spellings.at(spelling)));
		ids = reaching(ids, Math.max(folded, spelling));
		if (ids[folded] == 0) {
			ids[folded] = addForm(spellings.at(folded)) + 1;
		}
		ids[spelling] = ids[folded];
		return ids[spelling] - 1;
	}

	private int addForm(String form) {
		String word = Folding.word(form);
		boolean isWord = Characters.isWordPart(form.codePointAt(0)) || Characters.standsAlone(form.codePointAt(0));
		boolean isFact = isWord
				&& (Character.isUpperCase(form.codePointAt(0)) || form.chars().anyMatch(Character::isDigit));
		return addToken(new Token(form, termOf(word), isWord, FunctionWords.contains(word), isFact));
	}

	private int addToken(Token token) {
		tokens.add(token);
		return tokens.size() - 1;
	}

	private int termOf(String word) {
		int spelling = spellings.number(word);
		termsOfWords = reaching(termsOfWords, spelling);
		if (termsOfWords[spelling] == 0) {
			termsOfWords[spelling] = ++terms;
		}
		return termsOfWords[spelling] - 1;
	}

	/** Numbers are kept one higher, so that 0 says that there is none yet. */
	private static int[] reaching(int[] numbers, int index) {
		return (index < numbers.length) ? numbers : Arrays.copyOf(numbers, Math.max(4096, 2 * index));
	}

}
