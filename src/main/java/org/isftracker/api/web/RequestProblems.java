package org.isftracker.api.web;

import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.DatabindException;

/** Says of each field of a request what is wrong with it. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class RequestProblems {

	private final Problems problems;

	RequestProblems(MessageSource messages) {
		this.problems = new Problems(messages);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unfit(MethodArgumentNotValidException refusal) {
		boolean body = refusal.getParameter().hasParameterAnnotation(RequestBody.class);
		return problems.answer(body ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.BAD_REQUEST, "api.problem.unfit",
				refusal.getFieldErrors().stream().map(this::problem).toList());
	}

	private FieldProblem problem(FieldError error) {
		return error.isBindingFailure() ? problems.field(error.getField(), "api.problem.value") : new FieldProblem(
				error.getField(), hyphened(String.valueOf(error.getCode())), String.valueOf(error.getDefaultMessage()));
	}

	/** "NotBlank" is not-blank. */
	private static String hyphened(String constraint) {
		return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unfit(HandlerMethodValidationException refusal) {
		return problems.answer(HttpStatus.BAD_REQUEST, "api.problem.unfit",
				refusal.getParameterValidationResults()
					.stream()
					.map(result -> problem(String.valueOf(result.getMethodParameter().getParameterName()),
							result.getResolvableErrors().get(0)))
					.toList());
	}

	private static FieldProblem problem(String parameter, MessageSourceResolvable error) {
		var codes = error.getCodes();
		return new FieldProblem(parameter, hyphened(codes == null ? "unfit" : codes[codes.length - 1]),
				String.valueOf(error.getDefaultMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException refusal) {
		if (refusal.getCause() instanceof DatabindException unreadable && !unreadable.getPath().isEmpty()) {
			return problems.answer(HttpStatus.BAD_REQUEST, "api.problem.value", path(unreadable));
		}
		return problems.answer(HttpStatus.BAD_REQUEST, "api.problem.unreadable", (String) null);
	}

	private static String path(DatabindException unreadable) {
		return unreadable.getPath()
			.stream()
			.map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> misaddressed(MethodArgumentTypeMismatchException refusal) {
		boolean path = refusal.getParameter().hasParameterAnnotation(PathVariable.class);
		return path ? problems.answer(HttpStatus.NOT_FOUND, "api.problem.missing", (String) null)
				: problems.answer(HttpStatus.BAD_REQUEST, "api.problem.value", refusal.getName());
	}

}
