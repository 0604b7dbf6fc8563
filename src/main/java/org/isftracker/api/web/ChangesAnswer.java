package org.isftracker.api.web;

import java.util.List;

import org.isftracker.activity.FeedPage;

/**
 * What was done, in the order in which it came to be seen. Whoever asks again since
 * {@code position} misses nothing.
 */
record ChangesAnswer(List<ChangeAnswer> items, String position, boolean more) {

	static ChangesAnswer of(FeedPage page) {
		return new ChangesAnswer(page.entries().stream().map(ChangeAnswer::of).toList(), page.position().toString(),
				page.more());
	}

}
