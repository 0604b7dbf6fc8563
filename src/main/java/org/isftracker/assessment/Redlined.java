package org.isftracker.assessment;

import java.util.List;

import org.isftracker.comparison.ChangeReading;
import org.isftracker.comparison.FirmnessLadder;
import org.isftracker.comparison.FirmnessShift;
import org.isftracker.comparison.Redline;
import org.jspecify.annotations.Nullable;

/**
 * A difference with the redline of the words then and now, where there are both, and
 * where they are firmer or softer.
 */
public record Redlined(Difference difference, @Nullable Redline redline, List<FirmnessShift> firmness) {

	static Redlined of(Difference difference, FirmnessLadder ladder) {
		var then = difference.wordsThen();
		var now = difference.wordsNow();
		if (then == null || now == null) {
			return new Redlined(difference, null, List.of());
		}
		return new Redlined(difference, Redline.between(then, now),
				ChangeReading.between(then, now, ladder).firmness());
	}

	/**
	 * Whether the change leans either way. Words that are gone count as softer, a silence
	 * that is broken as firmer.
	 */
	public boolean isFirmerOrSofter() {
		return difference.kind() != Difference.Kind.REWORDED || !firmness.isEmpty();
	}
}
