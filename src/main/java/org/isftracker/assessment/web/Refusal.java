package org.isftracker.assessment.web;

import org.isftracker.assessment.Reworded;
import org.isftracker.assessment.Rewordings;
import org.isftracker.assessment.VerdictRefused;
import org.isftracker.assessment.VerdictRefused.Reason;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Why a verdict was refused, with both texts of a clause that was reworded meanwhile.
 */
record Refusal(Reason reason, @Nullable Reworded reworded) {

	static Refusal of(VerdictRefused refused, DraftId draft, Rewordings texts) {
		return new Refusal(refused.reason(), refused.seen().flatMap(seen -> texts.since(draft, seen)).orElse(null));
	}

	/** The field of the form that it is about. */
	String field() {
		return switch (reason) {
			case TERM_NOT_SILENT -> "silentOn";
			case EVIDENCE_UNKNOWN -> "evidence";
			case RESTS_ON_NOTHING, CLAUSE_NOT_IN_DRAFT, WORDS_CHANGED -> "clauses";
			case REASON_MISSING -> "rationale";
			case NOTHING_TO_DECIDE, NOTHING_TO_CONFIRM, NO_SUCH_CONDITION, CONDITION_WITHDRAWN, NATION_ARCHIVED,
					JUDGED_MEANWHILE, IN_THE_FUTURE, NO_SUCH_DRAFT, RECKONED, NOT_THE_LAST, NOBODY_WHO_JUDGES ->
				"outcome";
		};
	}

	String code() {
		return "assessment.refused." + reason;
	}

	HttpStatusCode status() {
		return switch (reason) {
			case WORDS_CHANGED, CLAUSE_NOT_IN_DRAFT, TERM_NOT_SILENT, CONDITION_WITHDRAWN, NATION_ARCHIVED,
					JUDGED_MEANWHILE, NOT_THE_LAST, RECKONED ->
				HttpStatus.CONFLICT;
			case NO_SUCH_CONDITION, NO_SUCH_DRAFT -> HttpStatus.NOT_FOUND;
			case RESTS_ON_NOTHING, EVIDENCE_UNKNOWN, NOTHING_TO_DECIDE, NOTHING_TO_CONFIRM, REASON_MISSING,
					IN_THE_FUTURE, NOBODY_WHO_JUDGES ->
				HttpStatus.OK;
		};
	}
}
