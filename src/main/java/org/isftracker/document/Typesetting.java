package org.isftracker.document;

import org.springframework.stereotype.Component;

/**
 * Sets a page of XHTML as a tagged PDF with its fonts embedded: "Noto Sans" and "Noto
 * Serif" for Latin, Greek and Cyrillic, "Noto Sans Arabic". Its headings are bookmarks.
 * Nothing is fetched that the page refers to: its styles are given with it. The page must
 * be well-formed, name its language and have a title.
 */
@Component
public class Typesetting {

	/** The most characters that a page may have. */
	public static final int LIMIT = 4_000_000;

	/** Refuses a page that is too long, or not well-formed, with {@link PageRefused}. */
	public byte[] pdf(String xhtml, String styles) {
		try (var page = lay(xhtml, styles)) {
			return page.pdf();
		}
	}

	/** In the largest letters in which it fits one sheet; refuses the same. */
	byte[] onOneSheet(String xhtml, String styles) {
		return OneSheet.set(size -> lay(xhtml, styles + " body { font-size: " + size + "pt; }"));
	}

	private static LaidOut lay(String xhtml, String styles) {
		if (xhtml.length() > LIMIT) {
			throw new PageRefused("A page may have " + LIMIT + " characters at most");
		}
		return new LaidOut(Page.read(xhtml, styles));
	}

}
