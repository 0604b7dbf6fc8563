package org.isftracker.document;

/**
 * Words of one paragraph in one manner. A line feed becomes a line break, a tab a tab,
 * and a character that no document can hold becomes the replacement character.
 */
public record WordRun(String text, boolean italic, WordTrace trace) {

	public static WordRun plain(String text) {
		return new WordRun(text, false, WordTrace.KEPT);
	}

	/** The same words with another trace. */
	public WordRun traced(WordTrace other) {
		return new WordRun(text, italic, other);
	}

}
