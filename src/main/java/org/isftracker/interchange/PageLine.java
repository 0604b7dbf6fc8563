package org.isftracker.interchange;

/**
 * A line of the source: its number from 1 and that of the last line it was put together
 * from, its words, how far it is indented, how many empty lines stand before it, and
 * whether a page ended there.
 */
record PageLine(int number, int until, String text, int indent, int gap, boolean pageBreak) {

	static PageLine of(int number, String text, int indent, int gap, boolean pageBreak) {
		return new PageLine(number, number, text, indent, gap, pageBreak);
	}

	boolean apart() {
		return gap > 0;
	}

	PageLine broken(int emptyLines) {
		return new PageLine(number, until, text, indent, Math.max(gap, emptyLines), true);
	}

	PageLine with(String words) {
		return new PageLine(number, until, words, indent, gap, pageBreak);
	}

	PageLine withGap(int emptyLines) {
		return new PageLine(number, until, text, indent, emptyLines, pageBreak);
	}

	/** This line with the next one, which was cut from it. */
	PageLine joined(PageLine next) {
		return new PageLine(number, next.until, text + " " + next.text, indent, gap, pageBreak);
	}

	/** Whether the words end where a paragraph may end. */
	boolean ends() {
		return Sentences.ends(text);
	}

}
