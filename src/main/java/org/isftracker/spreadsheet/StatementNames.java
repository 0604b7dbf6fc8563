package org.isftracker.spreadsheet;

import java.util.Optional;
import java.util.regex.Pattern;

import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/** How rows name statements that are on record, and how those are shown. */
final class StatementNames {

	private static final Pattern ID = Pattern
		.compile("(?:.*/)?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:[?#].*)?");

	private static final int SHOWN = 60;

	private StatementNames() {
	}

	/** The identity in an address of a statement's page, or the identity itself. */
	static Optional<StatementId> id(String words) {
		var id = ID.matcher(words);
		return id.matches() ? Optional.of(StatementId.of(id.group(1))) : Optional.empty();
	}

	static String shown(@Nullable Citation said) {
		if (said == null) {
			return "";
		}
		var words = said.words().replaceAll("\\s+", " ");
		int end = words.offsetByCodePoints(0, Math.min(SHOWN, words.codePointCount(0, words.length())));
		return said.speaker().name() + ", " + said.saidOn() + ": " + words.substring(0, end)
				+ (end < words.length() ? "…" : "");
	}

}
