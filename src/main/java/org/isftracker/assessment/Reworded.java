package org.isftracker.assessment;

import org.isftracker.comparison.Redline;
import org.jspecify.annotations.Nullable;

/**
 * A clause that reads otherwise than a person saw it: the words then, where the record
 * still has them, and now.
 */
public record Reworded(String label, @Nullable String wordsThen, String wordsNow, @Nullable Redline redline) {

	static Reworded of(String label, @Nullable String then, String now) {
		return new Reworded(label, then, now, then == null ? null : Redline.between(then, now));
	}
}
