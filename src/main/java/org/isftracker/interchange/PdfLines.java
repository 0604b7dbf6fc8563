package org.isftracker.interchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;
import org.isftracker.interchange.UnreadableDocument.Reason;

/**
 * The lines of a PDF with their layout written out: indents as spaces, wider gaps as
 * empty lines, page ends as form feeds; columns one after the other.
 */
final class PdfLines extends PdfContent {

	private static final int LONGEST = 5_000_000;

	static final int MOST_GLYPHS = 200_000;

	private final StringBuilder text = new StringBuilder();

	private final List<PdfLine> lines = new ArrayList<>();

	private PdfRegion region = PdfRegion.WHOLE;

	private final Set<Integer> uncertain = new TreeSet<>();

	private final StringBuilder visual = new StringBuilder();

	private final StringBuilder words = new StringBuilder();

	private final List<TextPosition> glyphs = new ArrayList<>();

	private int glyphsOfPage;

	PdfLines(Deadline deadline) {
		super(deadline);
		setSortByPosition(true);
	}

	/** Page by page; on each page region by region. */
	PdfText read(PDDocument document) throws IOException {
		for (int page = 1; page <= document.getNumberOfPages(); page++) {
			setStartPage(page);
			setEndPage(page);
			for (var next : PdfColumns.of(document, page, deadline())) {
				region = next;
				getText(document);
			}
			text.append('\f');
		}
		return new PdfText(text.toString(), uncertain);
	}

	@Override
	protected void processTextPosition(TextPosition glyph) {
		if (++glyphsOfPage > MOST_GLYPHS) {
			throw new UnreadableDocument(Reason.SWOLLEN);
		}
		if (region.holds(glyph)) {
			super.processTextPosition(glyph);
		}
	}

	@Override
	protected void startPage(PDPage page) {
		glyphsOfPage = 0;
		lines.clear();
	}

	@Override
	protected void writeString(String said, List<TextPosition> positions) {
		words.append(said);
		visual.append(VisualOrder.of(positions));
		glyphs.addAll(positions);
	}

	@Override
	protected void writeWordSeparator() {
		words.append(' ');
		visual.append(' ');
	}

	@Override
	protected void writeLineSeparator() {
		if (!glyphs.isEmpty()) {
			lines.add(PdfLine.of(words.toString(), visual.toString(), glyphs));
		}
		words.setLength(0);
		visual.setLength(0);
		glyphs.clear();
	}

	@Override
	protected void writeParagraphSeparator() {
		writeLineSeparator();
	}

	@Override
	protected void writePageEnd() {
		writeLineSeparator();
		boolean rightToLeft = lines.stream().mapToInt(line -> VisualOrder.rightToLeft(line.visual())).sum() > 0;
		float end = 0;
		for (var line : lines) {
			text.append(end > 0 && line.top() - end > line.size() * PdfLine.GAP ? "\n" : "");
			text.append((line.turns(rightToLeft) ? turned(line, rightToLeft) : line).indented());
			end = line.top();
		}
		if (text.length() > LONGEST) {
			throw new UnreadableDocument(Reason.TOO_LONG, Integer.toString(LONGEST));
		}
	}

	private PdfLine turned(PdfLine line, boolean rightToLeft) {
		var order = VisualOrder.undone(line.visual(), rightToLeft);
		if (!order.certain()) {
			uncertain.add((int) text.chars().filter(letter -> letter == '\n').count() + 1);
		}
		var turned = line.saying(order.said());
		return rightToLeft ? turned.mirrored(getCurrentPage().getCropBox().getWidth()) : turned;
	}

}
