package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a redline in order: kept and changed in turn, and together both texts
 * whole.
 */
final class Script {

	private final List<Stretch> stretches = new ArrayList<>();

	/**
	 * Adds a stretch; two of a kind in a row become one, and an empty one is left out.
	 */
	void add(Stretch stretch) {
		if (stretch.isEmpty()) {
			return;
		}
		int last = stretches.size() - 1;
		if (last >= 0 && stretches.get(last).kept() == stretch.kept()) {
			Stretch before = stretches.get(last);
			stretches.set(last,
					new Stretch(stretch.kept(), before.oldFrom(), stretch.oldTo(), before.newFrom(), stretch.newTo()));
		}
		else {
			stretches.add(stretch);
		}
	}

	List<Stretch> stretches() {
		return stretches;
	}

}
