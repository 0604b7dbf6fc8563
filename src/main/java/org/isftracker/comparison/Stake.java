package org.isftracker.comparison;

import java.util.List;

/**
 * What hangs on one provision: the names of the nations that rest a red line or a
 * required condition on it, how many verdicts its new words made stale, and the soldiers
 * of those nations at both ends.
 */
public record Stake(List<String> nations, int stale, long least, long most) {

	public Stake {
		nations = List.copyOf(nations);
	}
}
