package org.isftracker.api.web;

import org.isftracker.assessment.Reworded;
import org.isftracker.assessment.VerdictRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/** Why a verdict was refused, with both texts of a clause that was reworded meanwhile. */
class VerdictProblem extends RuntimeException {

	private final VerdictRefused.Reason reason;

	private final transient @Nullable Reworded reworded;

	VerdictProblem(VerdictRefused.Reason reason, @Nullable Reworded reworded) {
		super(reason.name());
		this.reason = reason;
		this.reworded = reworded;
	}

	VerdictRefused.Reason reason() {
		return reason;
	}

	@Nullable Reworded reworded() {
		return reworded;
	}

	/** The field that it is about, where it is about one. */
	@Nullable String field() {
		return switch (reason) {
			case TERM_NOT_SILENT -> "silentOn";
			case EVIDENCE_UNKNOWN -> "evidence";
			case RESTS_ON_NOTHING, CLAUSE_NOT_IN_DRAFT, WORDS_CHANGED -> "clauses";
			case NO_SUCH_CONDITION, CONDITION_WITHDRAWN, NATION_ARCHIVED -> "condition";
			case NOTHING_TO_DECIDE -> "decides";
			case IN_THE_FUTURE -> "judgedOn";
			default -> null;
		};
	}

	HttpStatus status() {
		return switch (reason) {
			case NO_SUCH_DRAFT -> HttpStatus.NOT_FOUND;
			case RESTS_ON_NOTHING, EVIDENCE_UNKNOWN, NO_SUCH_CONDITION, IN_THE_FUTURE ->
				HttpStatus.UNPROCESSABLE_CONTENT;
			default -> HttpStatus.CONFLICT;
		};
	}

}
