package org.isftracker.resolution.web;

import org.isftracker.resolution.DraftRefused;
import org.isftracker.resolution.StageRefused;
import org.jspecify.annotations.Nullable;

/** Beside which field of a form a refusal is shown; null for the form as a whole. */
final class Refusals {

	private Refusals() {
	}

	static @Nullable String field(DraftRefused refused) {
		return switch (refused.reason()) {
			case LABEL_MISSING, LABEL_TAKEN -> "label";
			case SPONSOR_UNKNOWN -> "sponsors";
			default -> null;
		};
	}

	static @Nullable String field(StageRefused refused) {
		return switch (refused.reason()) {
			case MOVE_NOT_ALLOWED, NO_CLAUSES -> "stage";
			case DAY_IN_THE_FUTURE, BEFORE_THE_LAST_MOVE -> "movedOn";
			case DEADLINE_MISSING, DEADLINE_OUT_OF_PLACE, DEADLINE_BEFORE_THE_MOVE -> "deadlineOn";
			case STATEMENT_UNKNOWN -> "statements";
			default -> null;
		};
	}

}
