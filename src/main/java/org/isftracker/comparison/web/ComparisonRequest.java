package org.isftracker.comparison.web;

import java.util.List;

import org.isftracker.comparison.ComparedClause;
import org.jspecify.annotations.Nullable;

/**
 * Two texts, each string one clause without its label. The language chooses the ladder of
 * firmness; without it those of all languages are read.
 */
record ComparisonRequest(@Nullable List<@Nullable String> before, @Nullable List<@Nullable String> after,
		@Nullable String language) {

	static final int MOST_CLAUSES = 20_000;

	List<ComparedClause> earlier() {
		return clauses("before", before);
	}

	List<ComparedClause> later() {
		return clauses("after", after);
	}

	private static List<ComparedClause> clauses(String side, @Nullable List<@Nullable String> texts) {
		if (texts == null) {
			throw new MissingText(side);
		}
		if (texts.size() > MOST_CLAUSES) {
			throw new TooMuchText();
		}
		return texts.stream().map(text -> clause(side, text)).toList();
	}

	private static ComparedClause clause(String side, @Nullable String text) {
		if (text == null) {
			throw new MissingText(side);
		}
		return ComparedClause.of(text);
	}

}
