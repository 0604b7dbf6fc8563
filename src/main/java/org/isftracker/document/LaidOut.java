package org.isftracker.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** A page as it lies on its sheets, before it is written as a file. */
final class LaidOut implements AutoCloseable {

	private static final String PICTURE = "data:image/png;base64,";

	private final PDDocument document = new PDDocument();

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();

	private final PdfBoxRenderer renderer;

	LaidOut(Document page) {
		this.renderer = builder(page).buildPdfRenderer();
		renderer.layout();
	}

	private PdfRendererBuilder builder(Document page) {
		var builder = new PdfRendererBuilder();
		builder.usePDDocument(document);
		builder.toStream(written);
		builder.usePdfUaAccessibility(true);
		builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
		builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
		builder.useUriResolver((base, address) -> address.startsWith(PICTURE) ? address : null);
		Typeface.ALL.forEach(face -> face.addTo(builder, document));
		builder.withW3cDocument(page, null);
		return builder;
	}

	int sheets() {
		return renderer.getRootBox().getLayer().getPages().size();
	}

	/** To be asked for once. */
	byte[] pdf() {
		try {
			renderer.createPDF();
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		return written.toByteArray();
	}

	@Override
	public void close() {
		renderer.close();
		try {
			document.close();
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
