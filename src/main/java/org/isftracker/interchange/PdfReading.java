package org.isftracker.interchange;

import java.io.IOException;
import java.util.HashSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.isftracker.interchange.UnreadableDocument.Reason;
import org.jspecify.annotations.Nullable;

/** Reads PDF documents that have text: page by page; at most 400 pages. */
final class PdfReading {

	private static final int MOST_PAGES = 400;

	private static final int LEAST_TEXT = 40;

	private PdfReading() {
	}

	static ReadDocument read(byte[] bytes) {
		var pdf = text(bytes);
		return DocumentReading.read(pdf.text(), pdf.doubts());
	}

	/** The words of all pages, line by line. */
	static PdfText text(byte[] bytes) {
		if (Signatures.kind(bytes) != DocumentFormat.Kind.PDF) {
			throw new UnreadableDocument(Reason.WRONG_FORMAT, "PDF");
		}
		var deadline = new Deadline();
		PdfStreams.refuseSwollen(bytes, deadline);
		return text(bytes, deadline);
	}

	private static PdfText text(byte[] bytes, Deadline deadline) {
		try (var document = Loader.loadPDF(new Watched(bytes, deadline), "", null, null,
				IOUtils.createMemoryOnlyStreamCache())) {
			return text(document, deadline);
		}
		catch (InvalidPasswordException locked) {
			throw new UnreadableDocument(Reason.ENCRYPTED);
		}
		catch (UnreadableDocument refused) {
			throw refused;
		}
		catch (IOException | RuntimeException | StackOverflowError damaged) {
			throw new UnreadableDocument(Reason.DAMAGED, "1");
		}
	}

	private static PdfText text(PDDocument document, Deadline deadline) throws IOException {
		if (document.getNumberOfPages() > MOST_PAGES) {
			throw new UnreadableDocument(Reason.TOO_MANY_PAGES, Integer.toString(MOST_PAGES));
		}
		document.getPages().forEach(page -> refuseRepeated(page.getCOSObject().getCOSArray(COSName.CONTENTS)));
		var text = new PdfLines(deadline).read(document);
		if (text.text().strip().length() < LEAST_TEXT) {
			throw new UnreadableDocument(Reason.NO_TEXT_LAYER);
		}
		return text;
	}

	/** The streams of a page are all unpacked at once, so that none may come twice. */
	private static void refuseRepeated(@Nullable COSArray streams) {
		if (streams != null && new HashSet<>(streams.toList()).size() < streams.size()) {
			throw new UnreadableDocument(Reason.LOOPING);
		}
	}

	/** Bytes whose reading ends with the time that it may take. */
	private static final class Watched extends RandomAccessReadBuffer {

		private final Deadline deadline;

		private int reads;

		Watched(byte[] bytes, Deadline deadline) {
			super(bytes);
			this.deadline = deadline;
		}

		@Override
		public int read() throws IOException {
			if (++reads % 4096 == 0) {
				deadline.check();
			}
			return super.read();
		}

	}

}
