package org.isftracker.comparison;

/**
 * What a person decided about a clause of the earlier and one of the later text, by their
 * indexes. It outranks every step of the comparison. Several clauses may be the same as
 * one.
 */
public record HandPairing(int before, int after, boolean same) {

	/** These two are the same provision. */
	public static HandPairing same(int before, int after) {
		return new HandPairing(before, after, true);
	}

	/** These two are not the same provision. */
	public static HandPairing different(int before, int after) {
		return new HandPairing(before, after, false);
	}

}
