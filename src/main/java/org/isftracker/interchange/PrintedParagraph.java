package org.isftracker.interchange;

/**
 * A paragraph of a draft as a page shows it: what it is, its level from 0, the number in
 * front of it, and its words, those in italics apart.
 */
public record PrintedParagraph(String role, int level, String marker, String opening, String further) {

	static PrintedParagraph of(PrintedLine line) {
		return new PrintedParagraph(line.role().name(), line.level(), line.marker(),
				line.words().substring(0, line.italic()), line.words().substring(line.italic()));
	}

	/** All its words. */
	public String words() {
		return opening + further;
	}

}
