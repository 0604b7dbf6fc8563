package org.isftracker.interchange;

import java.util.List;

import org.apache.pdfbox.text.TextPosition;

/**
 * A line on the page of a PDF: its words, where it begins, how far down it stands, and
 * the size of its letters.
 */
record PdfLine(String words, float left, float top, float size) {

	/**
	 * How many times its letters' size stands between two lines of one paragraph at most.
	 */
	static final float GAP = 1.7f;

	private static final float COLUMN = 5;

	private static final int FURTHEST = 60;

	static PdfLine of(String words, List<TextPosition> glyphs) {
		var first = glyphs.get(0);
		float left = Float.MAX_VALUE;
		for (var glyph : glyphs) {
			left = Math.min(left, glyph.getXDirAdj());
		}
		float size = Math.max(first.getHeightDir() * 1.6f, first.getFontSizeInPt());
		return new PdfLine(words, left, first.getYDirAdj(), size);
	}

	/** The line with its indent written out in spaces. */
	String indented() {
		int columns = Math.max(0, Math.min(FURTHEST, Math.round(left / COLUMN)));
		return " ".repeat(columns) + words + "\n";
	}

}
