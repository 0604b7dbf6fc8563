package org.isftracker.participation;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * Which way an offer went from the one before. The lower end of its range decides, then
 * the upper end, then how certain it is; an offer without a figure is less than any with
 * one.
 */
public enum Direction {

	FIRST, UP, DOWN, SAME;

	private static final Comparator<@Nullable Long> FIGURES = Comparator.nullsFirst(Comparator.naturalOrder());

	private static final Comparator<Offer> OFFERS = Comparator.comparing(Offer::least, FIGURES)
		.thenComparing(Offer::most, FIGURES)
		.thenComparing(Offer::certainty);

	static Direction between(Offer earlier, Offer later) {
		int difference = OFFERS.compare(later, earlier);
		return difference == 0 ? SAME : difference > 0 ? UP : DOWN;
	}

}
