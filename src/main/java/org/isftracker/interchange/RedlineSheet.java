package org.isftracker.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.isftracker.comparison.DraftComparison;
import org.isftracker.document.Typesetting;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets a redline for paper. */
@Component
class RedlineSheet {

	private static final Resource STYLES = new ClassPathResource("interchange/print.css");

	private final ITemplateEngine templates;

	private final Typesetting typesetting;

	RedlineSheet(ITemplateEngine templates, Typesetting typesetting) {
		this.templates = templates;
		this.typesetting = typesetting;
	}

	byte[] pdf(DraftComparison comparison) {
		var page = templates.process("interchange/redline-print",
				new Context(Locale.ENGLISH, Map.of("comparison", comparison)));
		return typesetting.pdf(page, styles());
	}

	static String styles() {
		try {
			return STYLES.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}
