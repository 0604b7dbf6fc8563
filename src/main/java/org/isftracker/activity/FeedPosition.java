package org.isftracker.activity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far somebody has read in the order in which deeds came to be seen. Its text is
 * opaque to whoever keeps it.
 */
public record FeedPosition(long transaction, long deed) {

	private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

	/** Reads a position from its text, unless that is none. */
	public static Optional<FeedPosition> of(String text) {
		var found = TEXT.matcher(text);
		return found.matches()
				? Optional.of(new FeedPosition(Long.parseLong(found.group(1)), Long.parseLong(found.group(2))))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return transaction + "-" + deed;
	}

}
