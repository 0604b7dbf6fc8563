package org.isftracker.briefing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is followed through the briefings: a nation, a term or a clause. */
public record ArchiveSubject(Kind kind, String id) {

	/** Reads the text that {@link #toString()} gives; any other is empty. */
	public static Optional<ArchiveSubject> of(String text) {
		int colon = text.indexOf(':');
		return colon < 0 ? Optional.empty()
				: Kind.named(text.substring(0, colon)).map(kind -> new ArchiveSubject(kind, text.substring(colon + 1)));
	}

	@Override
	public String toString() {
		return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
	}

	/** What kind of thing it is. */
	public enum Kind {

		NATION, TERM, CLAUSE;

		private static Optional<Kind> named(String name) {
			return Arrays.stream(values())
				.filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
				.findFirst();
		}

	}

}
