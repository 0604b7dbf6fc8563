package org.isftracker.participation;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * Which way an offer went from the one before. A range whose ends came nearer narrowed,
 * one whose ends parted widened; else the end that moved decides, then how certain it is.
 * An offer without a figure is less than any with one.
 */
public enum Direction {

	FIRST, UP, DOWN, NARROWED, WIDENED, SAME;

	private static final Comparator<@Nullable Long> FIGURES = Comparator.nullsFirst(Comparator.naturalOrder());

	private static final Comparator<Offer> OFFERS = Comparator.comparing(Offer::least, FIGURES)
		.thenComparing(Offer::most, FIGURES)
		.thenComparing(Offer::certainty);

	static Direction between(Offer earlier, Offer later) {
		int least = FIGURES.compare(later.least(), earlier.least());
		int most = FIGURES.compare(later.most(), earlier.most());
		return least * most < 0 ? least > 0 ? NARROWED : WIDENED : oneWay(earlier, later);
	}

	private static Direction oneWay(Offer earlier, Offer later) {
		int difference = OFFERS.compare(later, earlier);
		return difference == 0 ? SAME : difference > 0 ? UP : DOWN;
	}

}
