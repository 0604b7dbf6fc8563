package org.isftracker.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.isftracker.document.WordParagraph;
import org.isftracker.document.WordText;
import org.isftracker.document.WordWriting;
import org.isftracker.resolution.DraftSummary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Writes drafts as Word documents in the layout of the United Nations. */
@Component
class WordLayout {

	private static final Resource STYLES = new ClassPathResource("interchange/word-styles.xml");

	private final WordWriting writing;

	WordLayout(WordWriting writing) {
		this.writing = writing;
	}

	byte[] write(DraftSummary draft, String title, WordLists lists, List<WordParagraph> paragraphs) {
		var running = Objects.requireNonNullElse(draft.symbol(), draft.label());
		return writing.docx(
				new WordText(title, draft.language(), draft.label(), day(draft), running, lists.all(), paragraphs),
				styles(draft.language()));
	}

	private static Instant day(DraftSummary draft) {
		var dated = draft.datedOn();
		return dated != null ? dated.atStartOfDay().toInstant(ZoneOffset.UTC)
				: draft.createdAt().truncatedTo(ChronoUnit.SECONDS);
	}

	private static String styles(String language) {
		try {
			return STYLES.getContentAsString(StandardCharsets.UTF_8).replace("LANGUAGE", language);
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}
