package org.isftracker.interchange;

import org.apache.pdfbox.text.TextPosition;

/** A part of a page that is read by itself. */
record PdfRegion(float left, float right, float top, float bottom) {

	static final PdfRegion WHOLE = new PdfRegion(-1e6f, 1e6f, -1e6f, 1e6f);

	boolean holds(TextPosition glyph) {
		float middle = glyph.getXDirAdj() + glyph.getWidthDirAdj() / 2;
		return middle >= left && middle < right && glyph.getYDirAdj() >= top && glyph.getYDirAdj() < bottom;
	}

}
