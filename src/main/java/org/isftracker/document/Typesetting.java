package org.isftracker.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Sets a page of XHTML as a tagged PDF with its fonts embedded: "Noto Sans" and "Noto
 * Serif" for Latin, Greek and Cyrillic, "Noto Sans Arabic". Nothing is fetched that the
 * page refers to: its styles are given with it. The page must be well-formed, name its
 * language and have a title.
 */
@Component
public class Typesetting {

	/** The most characters that a page may have. */
	public static final int LIMIT = 4_000_000;

	private static final String PICTURE = "data:image/png;base64,";

	/** Refuses a page that is too long, or not well-formed, with {@link PageRefused}. */
	public byte[] pdf(String xhtml, String styles) {
		if (xhtml.length() > LIMIT) {
			throw new PageRefused("A page may have " + LIMIT + " characters at most");
		}
		var pdf = new ByteArrayOutputStream();
		try {
			renderer(Page.read(xhtml, styles)).toStream(pdf).run();
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		return pdf.toByteArray();
	}

	private static PdfRendererBuilder renderer(Document page) {
		var builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
		builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
		builder.useUriResolver((base, address) -> address.startsWith(PICTURE) ? address : null);
		Typeface.ALL.forEach(face -> face.addTo(builder));
		builder.withW3cDocument(page, null);
		return builder;
	}

}
