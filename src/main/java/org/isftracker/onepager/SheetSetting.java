package org.isftracker.onepager;

import java.nio.charset.StandardCharsets;

import org.isftracker.briefing.BriefingFormat;
import org.isftracker.document.PdfPages;
import org.isftracker.document.PlainPages;
import org.isftracker.document.WordPages;
import org.isftracker.document.WrittenPage;
import org.springframework.stereotype.Component;

/** Setting a sheet in one of the formats of briefings, all from the same written page. */
@Component
public class SheetSetting {

	private final PdfPages pdf;

	private final WordPages word;

	private final PlainPages plain;

	SheetSetting(PdfPages pdf, WordPages word, PlainPages plain) {
		this.pdf = pdf;
		this.word = word;
		this.plain = plain;
	}

	/** A PDF is one sheet where all of it is readable on one. */
	public byte[] set(WrittenPage page, BriefingFormat format) {
		return switch (format) {
			case PDF -> pdf.onOneSheet(page);
			case WORD -> word.word(page);
			case MARKDOWN -> plain.markdown(page).getBytes(StandardCharsets.UTF_8);
			case TEXT -> plain.text(page).getBytes(StandardCharsets.UTF_8);
		};
	}

}
