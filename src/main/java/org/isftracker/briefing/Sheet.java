package org.isftracker.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.isftracker.document.PlainPages;
import org.isftracker.document.Typesetting;
import org.isftracker.document.WordPages;
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

	/** The file in one of the formats that rest on the content alone. */
	byte[] file(BriefingContent content, BriefingFormat format) {
		return switch (format) {
			case PDF -> pdf(content);
			case WORD -> wordPages.word(Manuscript.of(content, phrases));
			case MARKDOWN -> bytes(plainPages.markdown(Manuscript.of(content, phrases)));
			case TEXT -> bytes(plainPages.text(Manuscript.of(content, phrases)));
		};
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private byte[] pdf(BriefingContent content) {
		var page = templates.process("briefing/print", new Context(Locale.ENGLISH, Map.of("content", content)));
		return typesetting.pdf(page, styles());
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
