package org.isftracker.document;

import java.time.Instant;
import java.util.List;

/**
 * A text to be written as a Word document: its title, its language ("en"), who made its
 * tracked changes and when, the words that run at the head of each page, its automatic
 * numberings, of which forms name the place counted from 1, and its paragraphs.
 */
public record WordText(String title, String language, String author, Instant changedAt, String running,
		List<WordList> lists, List<WordParagraph> paragraphs) {

	public WordText {
		lists = List.copyOf(lists);
		paragraphs = List.copyOf(paragraphs);
	}

	boolean isRightToLeft() {
		return language.equals("ar") || language.equals("he") || language.equals("fa") || language.equals("ur");
	}

}
