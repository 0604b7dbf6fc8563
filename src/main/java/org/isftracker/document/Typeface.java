package org.isftracker.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font that comes along, of which a document embeds the characters that it uses. */
record Typeface(String file, String family, int weight, FontStyle style) {

	static final List<Typeface> ALL = List.of(new Typeface("NotoSans-Regular", "Noto Sans", 400, FontStyle.NORMAL),
			new Typeface("NotoSans-Bold", "Noto Sans", 700, FontStyle.NORMAL),
			new Typeface("NotoSans-Italic", "Noto Sans", 400, FontStyle.ITALIC),
			new Typeface("NotoSerif-Regular", "Noto Serif", 400, FontStyle.NORMAL),
			new Typeface("NotoSerif-Italic", "Noto Serif", 400, FontStyle.ITALIC),
			new Typeface("NotoSansArabic-Regular", "Noto Sans Arabic", 400, FontStyle.NORMAL),
			new Typeface("NotoSansArabic-Bold", "Noto Sans Arabic", 700, FontStyle.NORMAL));

	void addTo(PdfRendererBuilder builder, PDDocument document) {
		builder.useFont(new Embedding(document), family, weight, style, true);
	}

	/**
	 * Without the font's substitutions: PDFBox would look for the ligatures of Devanagari
	 * in every word, which takes longer than all the rest. Arabic is joined before.
	 */
	private TrueTypeFont read() {
		try (InputStream font = Typeface.class.getResourceAsStream("/document/fonts/" + file + ".ttf")) {
			var read = new TTFParser()
				.parse(new RandomAccessReadBuffer(Objects.requireNonNull(font, file + " is missing")));
			read.setEnableGsub(false);
			return read;
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** Embeds the font once it is needed. */
	private final class Embedding extends PDFontSupplier {

		private final PDDocument document;

		private Embedding(PDDocument document) {
			super(null);
			this.document = document;
		}

		@Override
		public PDFont supply() {
			try {
				return PDType0Font.load(document, read(), true);
			}
			catch (IOException broken) {
				throw new UncheckedIOException(broken);
			}
		}

	}

}
