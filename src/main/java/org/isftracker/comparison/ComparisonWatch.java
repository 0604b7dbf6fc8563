package org.isftracker.comparison;

/** Watches a comparison at work; called often, from the thread that compares. */
@FunctionalInterface
public interface ComparisonWatch {

	/** A comparison that nobody stops and nobody follows. */
	ComparisonWatch NOBODY = () -> false;

	/** Once true, the comparison ends with a {@link ComparisonCancelledException}. */
	boolean isCancelled();

	/** The share of the comparison that is done, from 0 to 1, never falling. */
	default void reached(double share) {
	}

}
