package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a text into lines and leaves out what belongs to the page: running symbols, job
 * numbers, page numbers.
 */
final class PageLines {

	private static final int TAB = 8;

	private final List<PageLine> lines = new ArrayList<>();

	private final PageFurniture furniture;

	private int gap;

	private boolean pageBreak;

	private PageLines(PageFurniture furniture) {
		this.furniture = furniture;
	}

	static List<PageLine> of(String text) {
		var raw = MailQuoting.removed(split(text));
		var cut = new PageLines(PageFurniture.of(raw));
		for (int at = 0; at < raw.length; at++) {
			cut.add(at, raw[at]);
		}
		return cut.lines;
	}

	/**
	 * The lines as they stand, by their numbers, as far as anybody would look at them.
	 */
	static List<String> raw(String text) {
		return Arrays.stream(split(text)).limit(ReadText.MOST_LINES).toList();
	}

	private static String[] split(String text) {
		return text.split("\r\n|[\n\r\u2028\u2029\u0085\u000b]", -1);
	}

	private void add(int at, String raw) {
		int feed = raw.lastIndexOf('\f');
		pageBreak |= feed >= 0;
		var line = feed >= 0 ? raw.substring(feed + 1) : raw;
		var words = ArabicLetters.plain(Folding.whole(Folding.strip(line)));
		if (words.isEmpty()) {
			gap++;
		}
		else if (furniture.holds(at)) {
			pageBreak = true;
			gap = 0;
		}
		else {
			lines.add(PageLine.of(at + 1, words, indent(line), gap, pageBreak));
			gap = 0;
			pageBreak = false;
		}
	}

	private static int indent(String line) {
		int columns = 0;
		for (int at = 0; at < line.length() && Folding.plain(line.charAt(at)) == ' '; at++) {
			columns += line.charAt(at) == '\t' ? TAB - columns % TAB : 1;
		}
		return columns;
	}

}
