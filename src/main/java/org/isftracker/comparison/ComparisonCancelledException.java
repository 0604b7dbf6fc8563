package org.isftracker.comparison;

/** Ends a comparison whose {@link ComparisonWatch} said that nobody waits for it. */
public class ComparisonCancelledException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ComparisonCancelledException() {
		super("The comparison was cancelled");
	}

}
