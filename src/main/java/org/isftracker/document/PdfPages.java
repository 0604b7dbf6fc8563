package org.isftracker.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Sets a page as a tagged PDF: headings are bookmarks, every sheet carries the running
 * words and which of how many it is.
 */
@Component
public class PdfPages {

	private static final Resource STYLES = new ClassPathResource("document/print.css");

	private final ITemplateEngine templates;

	private final Typesetting typesetting;

	PdfPages(ITemplateEngine templates, Typesetting typesetting) {
		this.templates = templates;
		this.typesetting = typesetting;
	}

	/** On as many sheets as it takes. */
	public byte[] pdf(WrittenPage page) {
		return typesetting.pdf(markup(page, "all"), styles());
	}

	/** In the largest letters in which it fits one sheet. */
	public byte[] onOneSheet(WrittenPage page) {
		return typesetting.onOneSheet(markup(page, "one-sheet"), styles());
	}

	private String markup(WrittenPage page, String extent) {
		return templates.process("document/print", new Context(Locale.ENGLISH, Map.of("page", page, "extent", extent)));
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
