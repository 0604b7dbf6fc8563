package org.isftracker.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.isftracker.document.Drawing.Words;

/**
 * Words as outlines of the font that comes along, so that a machine without any font
 * draws them, too. Letters stand side by side: for figures and words of Latin script.
 */
final class Lettering {

	private static final TrueTypeFont FONT = font();

	private Lettering() {
	}

	/** The outline in the place of the words. */
	static synchronized Path2D outline(Words words) {
		var outline = new Path2D.Double();
		double at = 0;
		for (int letter : words.words().codePoints().toArray()) {
			at += add(outline, letter, at);
		}
		double scale = words.size() / unitsPerEm();
		var place = AffineTransform.getTranslateInstance(words.x() - before(words, at * scale), words.y());
		place.scale(scale, -scale);
		outline.transform(place);
		return outline;
	}

	private static double before(Words words, double width) {
		return switch (words.anchor()) {
			case START -> 0;
			case MIDDLE -> width / 2;
			case END -> width;
		};
	}

	private static double add(Path2D outline, int letter, double at) {
		try {
			int glyph = FONT.getUnicodeCmapLookup().getGlyphId(letter);
			var data = FONT.getGlyph().getGlyph(glyph);
			if (data != null) {
				outline.append(AffineTransform.getTranslateInstance(at, 0).createTransformedShape(data.getPath()),
						false);
			}
			return FONT.getAdvanceWidth(glyph);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static int unitsPerEm() {
		try {
			return FONT.getUnitsPerEm();
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static TrueTypeFont font() {
		var file = "/document/fonts/NotoSans-Regular.ttf";
		try (var font = Lettering.class.getResourceAsStream(file)) {
			var read = RandomAccessReadBuffer.createBufferFromStream(Objects.requireNonNull(font, file));
			return new TTFParser(false).parse(read);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
