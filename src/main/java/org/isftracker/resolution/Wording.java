package org.isftracker.resolution;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * All that a clause says: the heading before it, its words (without its label), the flush
 * text after its list, and what follows its number ("bis"). Blank parts count as absent.
 */
public record Wording(@Nullable String heading, String words, @Nullable String closing, @Nullable String labelSuffix) {

	/** The most characters of the words, and of the closing text. */
	public static final int LONGEST = 20_000;

	static final int LONGEST_HEADING = 500;

	static final int LONGEST_SUFFIX = 20;

	public Wording {
		heading = present(heading);
		words = tidy(words);
		closing = present(closing);
		labelSuffix = present(labelSuffix);
	}

	public static Wording of(String words) {
		return new Wording(null, words, null, null);
	}

	/** The same with other words. */
	public Wording saying(String others) {
		return new Wording(heading, others, closing, labelSuffix);
	}

	/** The same with a heading before it. */
	public Wording under(@Nullable String other) {
		return new Wording(other, words, closing, labelSuffix);
	}

	/** The same with flush text after its list. */
	public Wording closingWith(@Nullable String other) {
		return new Wording(heading, words, other, labelSuffix);
	}

	void check() {
		ClauseRefused.when(words.isEmpty(), ClauseRefused.Reason.WORDS_MISSING);
		boolean long1 = words.codePointCount(0, words.length()) > LONGEST;
		ClauseRefused.when(long1 || length(closing) > LONGEST, ClauseRefused.Reason.TOO_LONG);
		ClauseRefused.when(length(heading) > LONGEST_HEADING || length(labelSuffix) > LONGEST_SUFFIX,
				ClauseRefused.Reason.TOO_LONG);
	}

	private static int length(@Nullable String part) {
		return (part == null) ? 0 : part.codePointCount(0, part.length());
	}

	private static @Nullable String present(@Nullable String part) {
		var tidy = Objects.requireNonNullElse(part, "").strip();
		return tidy.isEmpty() ? null : tidy;
	}

	private static String tidy(String words) {
		return words.replace("\r\n", "\n").replace('\r', '\n').strip();
	}

}
