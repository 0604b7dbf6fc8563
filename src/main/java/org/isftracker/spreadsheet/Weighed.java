package org.isftracker.spreadsheet;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** A weighed row with what recording it takes, if it takes anything. */
record Weighed(WeighedRow row, @Nullable Consumer<Made> step) {

	static Weighed of(WeighedRow row) {
		return new Weighed(row, null);
	}

}
