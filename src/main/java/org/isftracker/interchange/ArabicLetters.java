package org.isftracker.interchange;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Arabic letters as an author types them. A PDF may give the shapes that letters take
 * within a word, or Persian letters that share a shape with Arabic ones.
 */
final class ArabicLetters {

	private static final Pattern SHAPES = Pattern.compile("[\ufb50-\ufd3d\ufd40-\ufdff\ufe70-\ufefc]+");

	private static final Pattern YEH_WITHIN = Pattern.compile("\u06cc(?=\\p{M}*[\\p{L}\u0640])");

	private static final Pattern PERSIAN = Pattern.compile("[\u06cc\u06a9\u06d5\u06be\u06c1]");

	private ArabicLetters() {
	}

	/** The same words in the letters of the Arabic alphabet. */
	static String plain(String text) {
		var unshaped = unshaped(text);
		return PERSIAN.matcher(unshaped).find() ? arabic(unshaped) : unshaped;
	}

	/** The letters whatever shape they take. */
	static String unshaped(String text) {
		return SHAPES.matcher(text)
			.replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC).replace(" ", ""));
	}

	/** Without dots a final yeh is an alef maksura; within a word there is none. */
	private static String arabic(String text) {
		return YEH_WITHIN.matcher(text)
			.replaceAll("\u064a")
			.replace('\u06cc', '\u0649')
			.replace('\u06a9', '\u0643')
			.replace('\u06d5', '\u0647')
			.replace('\u06be', '\u0647')
			.replace('\u06c1', '\u0647');
	}

}
