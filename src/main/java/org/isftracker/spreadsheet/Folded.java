package org.isftracker.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;

/** Words without what does not tell them apart: case, width and white space. */
final class Folded {

	private Folded() {
	}

	static String of(String words) {
		return Normalizer.normalize(words, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[\\s\\u200e\\u200f\\ufeff]+", " ")
			.strip();
	}

	/** Letters and digits only. */
	static String letters(String words) {
		return of(words).replaceAll("[^\\p{L}\\p{N}]", "");
	}

}
