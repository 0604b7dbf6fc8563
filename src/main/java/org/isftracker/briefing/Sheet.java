package org.isftracker.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.isftracker.document.Typesetting;
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

	Sheet(ITemplateEngine templates, Typesetting typesetting) {
		this.templates = templates;
		this.typesetting = typesetting;
	}

	byte[] pdf(BriefingContent content) {
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
