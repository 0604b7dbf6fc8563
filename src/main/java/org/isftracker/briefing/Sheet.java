package org.isftracker.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.isftracker.document.PlainPages;
import org.isftracker.document.Typesetting;
import org.isftracker.document.WordPages;
import org.isftracker.document.WrittenPage;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets content as the sheet that is printed; it rests on the content alone. */
@Component("briefingSheet")
class Sheet {

	private static final Resource STYLES = new ClassPathResource("briefing/print.css");

	private final ITemplateEngine templates;

	private final Typesetting typesetting;

	private final WordPages wordPages;

	private final PlainPages plainPages;

	private final Phrases phrases;

	Sheet(ITemplateEngine templates, Typesetting typesetting, WordPages wordPages, PlainPages plainPages,
			Phrases phrases) {
		this.templates = templates;
		this.typesetting = typesetting;
		this.wordPages = wordPages;
		this.plainPages = plainPages;
		this.phrases = phrases;
	}

	/** The file in one of the formats, all from one written page. */
	byte[] file(BriefingContent content, BriefingFormat format, Extent extent) {
		var page = page(content, extent);
		return switch (format) {
			case PDF -> pdf(content, page, extent);
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

	private byte[] pdf(BriefingContent content, WrittenPage page, Extent extent) {
		var set = templates.process("briefing/print", new Context(Locale.ENGLISH,
				Map.of("page", page, "subject", content.text().label(), "extent", extent.path())));
		return extent == Extent.FULL ? typesetting.pdf(set, styles())
				: OneSheet.fitted(size -> typesetting.pdf(set, styles() + size));
	}

	private static String styles() {
		try {
			return STYLES.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}
