package org.isftracker.api.web;

import java.util.Objects;

import org.isftracker.activity.UnknownPosition;
import org.isftracker.briefing.BriefingRefused;
import org.isftracker.briefing.UnknownBriefing;
import org.isftracker.resolution.ClauseChanged;
import org.isftracker.resolution.ClauseRefused;
import org.isftracker.resolution.DraftRefused;
import org.isftracker.resolution.DraftUnknown;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what the modules refuse into answers. */
@RestControllerAdvice(basePackageClasses = RefusalProblems.class)
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class RefusalProblems {

	private static final HttpStatus UNFIT = HttpStatus.UNPROCESSABLE_CONTENT;

	private final Problems problems;

	RefusalProblems(MessageSource messages) {
		this.problems = new Problems(messages);
	}

	@ExceptionHandler({ Missing.class, DraftUnknown.class, UnknownBriefing.class })
	ResponseEntity<ProblemDetail> missing() {
		return problems.answer(HttpStatus.NOT_FOUND, "api.problem.missing", (String) null);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> edited(EditRefused refusal) {
		var message = refusal.status() == HttpStatus.PRECONDITION_FAILED ? "api.problem.stale" : "api.problem.no-tag";
		return problems.answer(refusal.status(), message, (String) null);
	}

	@ExceptionHandler({ ClauseChanged.class, OptimisticLockingFailureException.class })
	ResponseEntity<ProblemDetail> overtaken() {
		return problems.answer(HttpStatus.PRECONDITION_FAILED, "api.problem.stale", (String) null);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> wrong(WrongField refusal) {
		boolean query = "moment".equals(refusal.code());
		return problems.answer(query ? HttpStatus.BAD_REQUEST : UNFIT, "api.problem." + refusal.code(),
				refusal.field());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unknown(UnknownPosition refusal) {
		return problems.answer(HttpStatus.BAD_REQUEST, "api.problem.position", "since");
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(DraftRefused refusal) {
		return switch (refusal.reason()) {
			case LABEL_MISSING -> problems.answer(UNFIT, refusal.message(), "label");
			case LABEL_TAKEN -> problems.answer(HttpStatus.CONFLICT, refusal.message(), "label");
			case BASE_UNKNOWN -> problems.answer(UNFIT, refusal.message(), "basedOn");
			case SPONSOR_UNKNOWN -> problems.answer(UNFIT, refusal.message(), "sponsors");
			case CHANGED_MEANWHILE -> overtaken();
			default -> problems.answer(HttpStatus.CONFLICT, refusal.message(), (String) null);
		};
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(ClauseRefused refusal) {
		return switch (refusal.reason()) {
			case WORDS_MISSING, TOO_LONG -> problems.answer(UNFIT, refusal.message(), "words");
			case SPLIT_LEAVES_NOTHING, SPLIT_PLACE_UNKNOWN -> problems.answer(UNFIT, refusal.message(), "at");
			case ANNEX_UNKNOWN -> problems.answer(UNFIT, refusal.message(), "annex");
			case LEVEL_SKIPPED, TOO_DEEP -> problems.answer(UNFIT, refusal.message(), "level");
			case NEXT_HAS_CHANGED -> overtaken();
			default -> problems.answer(HttpStatus.CONFLICT, refusal.message(), (String) null);
		};
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(VerdictProblem refusal) {
		var answer = problems.answer(refusal.status(), "assessment.refused." + refusal.reason(), refusal.field());
		var reworded = refusal.reworded();
		if (reworded != null) {
			Objects.requireNonNull(answer.getBody()).setProperty("reworded", RewordedAnswer.of(reworded));
		}
		return answer;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(BriefingRefused refusal) {
		return problems.answer(HttpStatus.CONFLICT, refusal.code(), (String) null);
	}

}
