package org.isftracker.document;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** A font that comes along, of which a document embeds the characters that it uses. */
record Typeface(String file, String family, int weight, FontStyle style) {

	static final List<Typeface> ALL = List.of(new Typeface("NotoSans-Regular", "Noto Sans", 400, FontStyle.NORMAL),
			new Typeface("NotoSans-Bold", "Noto Sans", 700, FontStyle.NORMAL),
			new Typeface("NotoSans-Italic", "Noto Sans", 400, FontStyle.ITALIC),
			new Typeface("NotoSerif-Regular", "Noto Serif", 400, FontStyle.NORMAL),
			new Typeface("NotoSerif-Italic", "Noto Serif", 400, FontStyle.ITALIC),
			new Typeface("NotoSansArabic-Regular", "Noto Sans Arabic", 400, FontStyle.NORMAL),
			new Typeface("NotoSansArabic-Bold", "Noto Sans Arabic", 700, FontStyle.NORMAL));

	void addTo(PdfRendererBuilder builder) {
		builder.useFont(this::open, family, weight, style, true);
	}

	private InputStream open() {
		return Objects.requireNonNull(Typeface.class.getResourceAsStream("/document/fonts/" + file + ".ttf"),
				file + " is missing");
	}

}
