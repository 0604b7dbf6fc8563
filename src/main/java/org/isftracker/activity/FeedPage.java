package org.isftracker.activity;

import java.util.List;

/**
 * Deeds in the order in which they came to be seen, from where to read on, and whether
 * there is more already.
 */
public record FeedPage(List<FeedEntry> entries, FeedPosition position, boolean more) {

	public FeedPage {
		entries = List.copyOf(entries);
	}

}
