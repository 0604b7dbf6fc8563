package org.isftracker.comparison.web;

import java.util.List;

import org.isftracker.comparison.ForeignTextsException;
import org.isftracker.comparison.MalformedTextException;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Tells a caller of the API what was wrong with the texts, and what would be accepted.
 */
@Order(0)
@RestControllerAdvice(assignableTypes = { ComparisonApi.class, DraftComparisonApi.class })
class ComparisonProblems {

	private final MessageSourceAccessor messages;

	ComparisonProblems(MessageSource messages) {
		this.messages = new MessageSourceAccessor(messages);
	}

	@ExceptionHandler
	ProblemDetail tooMuch(TooMuchText refusal) {
		return problem(HttpStatus.CONTENT_TOO_LARGE, "too-much");
	}

	@ExceptionHandler
	ProblemDetail missing(MissingText refusal) {
		return problem(HttpStatus.BAD_REQUEST, "missing." + refusal.side());
	}

	@ExceptionHandler
	ProblemDetail malformed(MalformedTextException refusal) {
		return problem(HttpStatus.BAD_REQUEST, "malformed");
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refusal) {
		return problem(HttpStatus.BAD_REQUEST, "unreadable");
	}

	@ExceptionHandler
	ProblemDetail unsupported(HttpMediaTypeNotSupportedException refusal) {
		return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported");
	}

	@ExceptionHandler({ MissingDraft.class, MethodArgumentTypeMismatchException.class })
	ProblemDetail missingDraft() {
		return problem(HttpStatus.NOT_FOUND, "draft");
	}

	@ExceptionHandler
	ProblemDetail foreign(ForeignTextsException refusal) {
		return problem(HttpStatus.UNPROCESSABLE_CONTENT, "foreign");
	}

	private ProblemDetail problem(HttpStatus status, String code) {
		var problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage("comparison.problem." + code));
		problem.setProperty("code", "comparison." + code);
		problem.setProperty("errors", List.of());
		return problem;
	}

}
