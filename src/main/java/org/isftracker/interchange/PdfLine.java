package org.isftracker.interchange;

import java.util.List;

import org.apache.pdfbox.text.TextPosition;

/**
 * A line on the page of a PDF: its words, the same as they stand from left to right,
 * where it begins and ends, how far down it stands, and the size of its letters.
 */
record PdfLine(String words, String visual, float left, float right, float top, float size) {

	/**
	 * How many times its letters' size stands between two lines of one paragraph at most.
	 */
	static final float GAP = 1.7f;

	private static final float COLUMN = 5;

	private static final int FURTHEST = 60;

	static PdfLine of(String words, String visual, List<TextPosition> glyphs) {
		var first = glyphs.get(0);
		float left = Float.MAX_VALUE;
		float right = 0;
		for (var glyph : glyphs) {
			left = Math.min(left, glyph.getXDirAdj());
			right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
		}
		float size = Math.max(first.getHeightDir() * 1.6f, first.getFontSizeInPt());
		return new PdfLine(words, visual, left, right, first.getYDirAdj(), size);
	}

	/** Whether its words have to be put in the order in which they are said. */
	boolean turns(boolean rightToLeft) {
		return rightToLeft || VisualOrder.turns(visual);
	}

	PdfLine saying(String said) {
		return new PdfLine(said, visual, left, right, top, size);
	}

	/** The line as seen in a mirror on a page of this width. */
	PdfLine mirrored(float width) {
		return new PdfLine(words, visual, width - right, width - left, top, size);
	}

	/** The line with its indent written out in spaces. */
	String indented() {
		int columns = Math.max(0, Math.min(FURTHEST, Math.round(left / COLUMN)));
		return " ".repeat(columns) + words + "\n";
	}

}
