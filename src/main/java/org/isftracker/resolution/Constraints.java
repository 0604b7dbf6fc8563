package org.isftracker.resolution;

import org.postgresql.util.PSQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;

/** Tells a refusal that the database could know first from a fault of our own. */
final class Constraints {

	private Constraints() {
	}

	static RuntimeException refusal(DataIntegrityViolationException broken) {
		return switch (name(broken)) {
			case "draft_label_key" -> new DraftRefused(DraftRefused.Reason.LABEL_TAKEN);
			case "draft_sponsor_actor_id_fkey" -> new DraftRefused(DraftRefused.Reason.SPONSOR_UNKNOWN);
			case "draft_based_on_id_fkey" -> new DraftRefused(DraftRefused.Reason.BASE_UNKNOWN);
			case "stage_move_statement_statement_id_fkey" -> new StageRefused(StageRefused.Reason.STATEMENT_UNKNOWN);
			default -> broken;
		};
	}

	private static String name(DataIntegrityViolationException broken) {
		if (NestedExceptionUtils.getMostSpecificCause(broken) instanceof PSQLException refused
				&& refused.getServerErrorMessage() != null) {
			return String.valueOf(refused.getServerErrorMessage().getConstraint());
		}
		return "";
	}

}
