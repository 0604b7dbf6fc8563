package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the tokens of one comparison, so that comparing words is comparing numbers. */
final class Vocabulary {

	private final Map<String, Integer> forms = new HashMap<>();

	private final Map<String, Integer> terms = new HashMap<>();

	private final List<Token> tokens = new ArrayList<>();

	private String[] spellings = new String[4096];

	private int[] hashes = new int[4096];

	private int[] ids = new int[4096];

	private int used;

	/**
	 * The number of the token between the two places, without making a string of it
	 * twice.
	 */
	int idOf(String text, int start, int end) {
		int hash = hash(text, start, end);
		int slot = slotOf(text, start, end, hash);
		if (spellings[slot] == null) {
			return addSpelling(text.substring(start, end), hash, slot);
		}
		return ids[slot];
	}

	/** The number of a token made of several, such as a date. */
	int idOfCompound(String form) {
		return forms.computeIfAbsent(form, it -> addToken(new Token(it, termOf(it), true, false, true)));
	}

	Token token(int id) {
		return tokens.get(id);
	}

	int terms() {
		return terms.size();
	}

	private int slotOf(String text, int start, int end, int hash) {
		int slot = hash & (spellings.length - 1);
		while (spellings[slot] != null && !(hashes[slot] == hash && spellings[slot].length() == end - start
				&& text.startsWith(spellings[slot], start))) {
			slot = (slot + 1) & (spellings.length - 1);
		}
		return slot;
	}

	private int addSpelling(String spelling, int hash, int slot) {
		int id = idOfForm(spelling);
		spellings[slot] = spelling;
		hashes[slot] = hash;
		ids[slot] = id;
		if (++used * 2 > spellings.length) {
			grow();
		}
		return id;
	}

	private int idOfForm(String spelling) {
		String form = Folding.typography(spelling);
		return forms.computeIfAbsent(form, this::addForm);
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
		return terms.computeIfAbsent(word, it -> terms.size());
	}

	private void grow() {
		String[] oldSpellings = spellings;
		int[] oldHashes = hashes;
		int[] oldIds = ids;
		spellings = new String[oldSpellings.length * 2];
		hashes = new int[spellings.length];
		ids = new int[spellings.length];
		for (int old = 0; old < oldSpellings.length; old++) {
			if (oldSpellings[old] != null) {
				int slot = slotOf(oldSpellings[old], 0, oldSpellings[old].length(), oldHashes[old]);
				spellings[slot] = oldSpellings[old];
				hashes[slot] = oldHashes[old];
				ids[slot] = oldIds[old];
			}
		}
	}

	private static int hash(String text, int start, int end) {
		int hash = 0;
		for (int at = start; at < end; at++) {
			hash = 31 * hash + text.charAt(at);
		}
		return hash ^ (hash >>> 15);
	}

}
