package org.isftracker.assessment;

import org.isftracker.participation.NationStandings.Range;

/** From least to most persons, or US dollars for funding. Decisions use the lower end. */
public record Amount(long least, long most) {

	/** Nothing at all. */
	public static final Amount NONE = new Amount(0, 0);

	/** Both together, end by end. */
	public Amount plus(Amount other) {
		return new Amount(least + other.least, most + other.most);
	}

	Range range() {
		return new Range(least, most);
	}

	/** Whether nothing is in it. */
	public boolean isEmpty() {
		return most == 0;
	}

	/** Whether both ends are the same. */
	public boolean isExact() {
		return least == most;
	}
}
