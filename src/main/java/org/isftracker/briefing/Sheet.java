package org.isftracker.briefing;

import java.nio.charset.StandardCharsets;

import org.isftracker.document.PlainPages;
import org.isftracker.document.PdfPages;
import org.isftracker.document.WordPages;
import org.isftracker.document.WrittenPage;
import org.springframework.stereotype.Component;

/** Sets content as the sheet that is printed; it rests on the content alone. */
@Component("briefingSheet")
class Sheet {

	private final PdfPages pdfPages;

	private final WordPages wordPages;

	private final PlainPages plainPages;

	private final Phrases phrases;

	Sheet(PdfPages pdfPages, WordPages wordPages, PlainPages plainPages, Phrases phrases) {
		this.pdfPages = pdfPages;
		this.wordPages = wordPages;
		this.plainPages = plainPages;
		this.phrases = phrases;
	}

	/** The file in one of the formats, all from one written page. */
	byte[] file(BriefingContent content, BriefingFormat format, Extent extent) {
		var page = page(content, extent);
		return switch (format) {
			case PDF -> pdf(page, extent);
			case WORD -> wordPages.word(page);
			case MARKDOWN -> bytes(plainPages.markdown(page));
			case TEXT -> bytes(plainPages.text(page));
		};
	}

	/** What every format is set from. */
	WrittenPage page(BriefingContent content, Extent extent) {
		return Manuscript.of(content, phrases, extent);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private byte[] pdf(WrittenPage page, Extent extent) {
		return extent == Extent.FULL ? pdfPages.pdf(page) : pdfPages.onOneSheet(page);
	}

}
