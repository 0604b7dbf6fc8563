package org.isftracker.assessment;

import org.isftracker.comparison.Redline;
import org.jspecify.annotations.Nullable;

/** A difference with the redline of the words then and now, where there are both. */
public record Redlined(Difference difference, @Nullable Redline redline) {

	static Redlined of(Difference difference) {
		var then = difference.wordsThen();
		var now = difference.wordsNow();
		return new Redlined(difference, then == null || now == null ? null : Redline.between(then, now));
	}
}
