package org.isftracker.comparison;

/**
 * A nation with a condition on a provision: whether one of its verdicts turned stale, and
 * its soldiers at both ends.
 */
public record StakedNation(String name, boolean shaken, long least, long most) {

	StakedNation and(StakedNation other) {
		return new StakedNation(name, shaken || other.shaken, least, most);
	}

}
