package org.isftracker.document;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Sets a page in the largest letters in which it fits one sheet, none below the readable.
 * What does not fit in any goes over several sheets in the largest.
 */
final class OneSheet {

	/** In points. */
	private static final List<Double> SIZES = List.of(9.0, 8.4, 7.8, 7.2, 6.8);

	private OneSheet() {
	}

	/** Only what fits is written; the others are laid out and thrown away. */
	static byte[] set(Function<Double, LaidOut> laying) {
		var fitting = largest(laying);
		try (var page = fitting == null ? laying.apply(SIZES.get(0)) : fitting) {
			return page.pdf();
		}
	}

	private static @Nullable LaidOut largest(Function<Double, LaidOut> laying) {
		LaidOut fitting = null;
		int low = 0;
		int high = SIZES.size() - 1;
		while (low <= high) {
			int middle = (low + high) / 2;
			var page = laying.apply(SIZES.get(middle));
			if (page.sheets() > 1) {
				page.close();
				low = middle + 1;
			}
			else {
				if (fitting != null) {
					fitting.close();
				}
				fitting = page;
				high = middle - 1;
			}
		}
		return fitting;
	}

}
