package org.isftracker.assessment;

import java.util.List;

/**
 * What it takes to say that the last verdict still holds.
 *
 * @param offered whether there is anything to confirm: the verdict is stale or due, and
 * something is left that it could rest on
 * @param reasonNeeded whether the change is firmer or softer, so that a reason is
 * required
 */
public record CarriedOn(SeenGround ground, boolean offered, boolean reasonNeeded, List<Alike> alike) {

	public CarriedOn {
		alike = List.copyOf(alike);
	}
}
