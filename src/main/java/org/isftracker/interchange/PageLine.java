package org.isftracker.interchange;

/**
 * A line of the source: its number from 1, its words, how far it is indented, how many
 * empty lines stand before it, and whether a page ended there.
 */
record PageLine(int number, String text, int indent, int gap, boolean pageBreak) {

	boolean apart() {
		return gap > 0;
	}

	PageLine broken(int emptyLines) {
		return new PageLine(number, text, indent, Math.max(gap, emptyLines), true);
	}

	PageLine with(String words) {
		return new PageLine(number, words, indent, gap, pageBreak);
	}

	PageLine withGap(int emptyLines) {
		return new PageLine(number, text, indent, emptyLines, pageBreak);
	}

	/** Whether the words end where a paragraph may end. */
	boolean ends() {
		return Sentences.ends(text);
	}

}
