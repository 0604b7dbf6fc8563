package org.isftracker.interchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;

/**
 * Finds where a page is set in two columns: a strip near its middle that stays empty over
 * many lines which have words on either side of it.
 */
final class PdfColumns extends PdfContent {

	private static final int LEAST_ROWS = 8;

	private static final float STRIP = 5;

	private static final float STEP = 3;

	private final TreeMap<Integer, List<TextPosition>> rows = new TreeMap<>();

	private int glyphs;

	private PdfColumns(Deadline deadline) {
		super(deadline);
	}

	/** The regions of a page in the order in which they are read. */
	static List<PdfRegion> of(PDDocument document, int page, Deadline deadline) throws IOException {
		var columns = new PdfColumns(deadline);
		columns.setStartPage(page);
		columns.setEndPage(page);
		columns.getText(document);
		return columns.regions(document.getPage(page - 1).getCropBox().getWidth());
	}

	@Override
	protected void processTextPosition(TextPosition glyph) {
		if (++glyphs % 1024 == 0) {
			deadline().check();
		}
		if (glyphs < PdfLines.MOST_GLYPHS && !glyph.getUnicode().isBlank()) {
			rows.computeIfAbsent(Math.round(glyph.getYDirAdj()), key -> new ArrayList<>()).add(glyph);
		}
	}

	private List<PdfRegion> regions(float width) {
		var best = Band.empty(0);
		for (float strip = width * 0.35f; strip < width * 0.65f; strip += STEP) {
			var band = band(strip);
			best = band.count() > best.count() ? band : best;
		}
		return best.count() < LEAST_ROWS ? List.of(PdfRegion.WHOLE) : best.regions();
	}

	/** The longest run of lines with words on both sides of the strip and none in it. */
	private Band band(float strip) {
		var best = Band.empty(strip);
		var open = best;
		for (var row : rows.entrySet()) {
			var side = side(row.getValue(), strip);
			open = side == Side.CROSSING ? Band.empty(strip) : open.with(row.getKey(), side);
			best = open.count() >= best.count() ? open : best;
		}
		return best;
	}

	private static Side side(List<TextPosition> row, float strip) {
		boolean left = false;
		boolean right = false;
		for (var glyph : row) {
			float start = glyph.getXDirAdj();
			float end = start + glyph.getWidthDirAdj();
			if (end > strip - STRIP && start < strip + STRIP) {
				return Side.CROSSING;
			}
			left |= end <= strip;
			right |= start >= strip;
		}
		return left ? (right ? Side.BOTH : Side.LEFT) : Side.RIGHT;
	}

	/** Where the words of a line stand as a strip is seen. */
	private enum Side {

		LEFT, RIGHT, BOTH, CROSSING

	}

	/** Lines that leave a strip empty, and how many of them have words on either side. */
	private record Band(float strip, int top, int bottom, int left, int right) {

		static Band empty(float strip) {
			return new Band(strip, 0, 0, 0, 0);
		}

		int count() {
			return Math.min(left, right);
		}

		Band with(int row, Side side) {
			return new Band(strip, top == 0 ? row : top, row, left + (side == Side.RIGHT ? 0 : 1),
					right + (side == Side.LEFT ? 0 : 1));
		}

		List<PdfRegion> regions() {
			float start = top - 1f;
			float end = bottom + 1f;
			var whole = PdfRegion.WHOLE;
			return List.of(new PdfRegion(whole.left(), whole.right(), whole.top(), start),
					new PdfRegion(whole.left(), strip, start, end), new PdfRegion(strip, whole.right(), start, end),
					new PdfRegion(whole.left(), whole.right(), end, whole.bottom()));
		}

	}

}
