package org.isftracker.comparison;

/**
 * An entry of the vocabulary. The form has its typography folded; the term is the number
 * of the word behind it, the same for forms that differ in case or vowel marks alone. A
 * fact is a number, a symbol or, unless it opens a sentence, a name.
 */
record Token(String form, int term, boolean word, boolean function, boolean fact) {

	/** Whether the token says something by itself: neither a mark nor a function word. */
	boolean isContent() {
		return word && !function;
	}

}
