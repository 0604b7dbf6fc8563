package org.isftracker.interchange;

/**
 * Gathers words between tags; runs of plain white space become one space, no-break spaces
 * stay.
 */
final class AknText {

	private static final char SOFT_HYPHEN = '\u00ad';

	private final StringBuilder text = new StringBuilder();

	private boolean space;

	void append(String words) {
		for (int at = 0; at < words.length(); at++) {
			char one = words.charAt(at);
			if (one == ' ' || one == '\t' || one == '\n' || one == '\r') {
				space = true;
			}
			else if (one != SOFT_HYPHEN) {
				text.append(space && !text.isEmpty() ? " " : "").append(one);
				space = false;
			}
		}
	}

	String take() {
		var words = Folding.strip(text.toString());
		text.setLength(0);
		space = false;
		return words;
	}

}
