package org.isftracker.wording;

/** The beginning of words, where there is no room for all of them. */
public final class Beginning {

	private Beginning() {
	}

	/**
	 * Words of at most so many characters (code points), the whole where it is no longer,
	 * else its beginning with an ellipsis after it.
	 */
	public static String of(String words, int most) {
		if (words.codePointCount(0, words.length()) <= most) {
			return words;
		}
		return words.substring(0, words.offsetByCodePoints(0, most)).stripTrailing() + " \u2026";
	}

}
