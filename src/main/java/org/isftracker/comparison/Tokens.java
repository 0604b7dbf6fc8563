package org.isftracker.comparison;

import java.util.Arrays;

/**
 * The tokens of one text: where each starts and ends, and its number in the vocabulary.
 */
final class Tokens {

	private final String text;

	private int[] spans;

	private int[] ids;

	private int size;

	Tokens(String text, int expected) {
		this.text = text;
		this.spans = new int[2 * expected];
		this.ids = new int[expected];
	}

	void add(int start, int end, int id) {
		if (size == ids.length) {
			ids = Arrays.copyOf(ids, size * 2 + 8);
			spans = Arrays.copyOf(spans, ids.length * 2);
		}
		spans[2 * size] = start;
		spans[2 * size + 1] = end;
		ids[size] = id;
		size++;
	}

	String text() {
		return text;
	}

	int size() {
		return size;
	}

	int id(int token) {
		return ids[token];
	}

	int start(int token) {
		return spans[2 * token];
	}

	int end(int token) {
		return spans[2 * token + 1];
	}

	/**
	 * Where the white space before the token starts; past the last token, that of the
	 * end.
	 */
	int gapStart(int token) {
		return (token == 0) ? 0 : end(token - 1);
	}

	/**
	 * Where the white space before the token ends; past the last token, the end of the
	 * text.
	 */
	int gapEnd(int token) {
		return (token == size) ? text.length() : start(token);
	}

	boolean sameAs(Tokens other) {
		return Arrays.equals(ids, 0, size, other.ids, 0, other.size);
	}

	/**
	 * Depends on the tokens alone: texts that are the same but for typography share it.
	 */
	int fingerprint() {
		int hash = 1;
		for (int token = 0; token < size; token++) {
			hash = (hash + ids[token]) * 0x9E3779B1;
		}
		return hash;
	}

}
