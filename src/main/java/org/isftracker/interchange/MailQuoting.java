package org.isftracker.interchange;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Takes off the marks that a mail program sets before the lines that it quotes. */
final class MailQuoting {

	private static final Pattern MARK = Pattern.compile("^[ \t]?>(?: ?>)*+ ?");

	private static final int LEAST = 3;

	private MailQuoting() {
	}

	/**
	 * The lines without marks, if a third of them have one: a program that breaks lines
	 * after it has quoted them leaves some without.
	 */
	static String[] removed(String[] lines) {
		long marked = Arrays.stream(lines).filter(line -> MARK.matcher(line).lookingAt()).count();
		long said = Arrays.stream(lines).filter(line -> !line.isBlank()).count();
		if (marked < LEAST || marked * 3 < said) {
			return lines;
		}
		return Arrays.stream(lines).map(line -> MARK.matcher(line).replaceFirst("")).toArray(String[]::new);
	}

}
