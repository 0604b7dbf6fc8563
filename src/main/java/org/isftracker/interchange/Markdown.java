package org.isftracker.interchange;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The marks that Markdown puts around words. */
final class Markdown {

	private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>#])");

	private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_\\[\\]<>#.()+-])");

	private static final Pattern EMPHASIS = Pattern.compile("(?<!\\\\)\\*+");

	private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6} +");

	private Markdown() {
	}

	/** Words that say the same in Markdown. */
	static String escaped(String words) {
		return SPECIAL.matcher(words).replaceAll("\\\\$1");
	}

	/** Markdown as plain text. */
	static String plain(String markdown) {
		return markdown.lines().map(Markdown::plainLine).collect(Collectors.joining("\n"));
	}

	private static String plainLine(String line) {
		var words = EMPHASIS.matcher(HEADING.matcher(line).replaceFirst("")).replaceAll("");
		return ESCAPED.matcher(words).replaceAll("$1");
	}

}
