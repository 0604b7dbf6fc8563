package org.isftracker.assessment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.isftracker.assessment.JudgedText.Continuation;
import org.isftracker.comparison.ChangeReading;
import org.isftracker.comparison.FirmnessLadder;

/** Whether the words that a verdict was read from count as what a draft says now. */
interface Sameness {

	/** The same fingerprint. */
	Sameness EXACT = (then, now) -> then.fingerprint().equals(now.fingerprint());

	boolean isSame(BasisWords then, Continuation now);

	/**
	 * The same fingerprint, or other words that are neither firmer nor softer by the
	 * ladder and touch no number, date or name. Remembers what it has read.
	 */
	static Sameness butForSlightChanges(FirmnessLadder ladder) {
		Map<String, Boolean> known = new ConcurrentHashMap<>();
		return (then, now) -> EXACT.isSame(then, now) || known.computeIfAbsent(then.fingerprint() + now.fingerprint(),
				pair -> isSlight(then.words(), now.words(), ladder));
	}

	private static boolean isSlight(String then, String now, FirmnessLadder ladder) {
		var reading = ChangeReading.between(then, now, ladder);
		return !reading.isFirmerOrSofter() && !reading.touchesFacts();
	}

}
