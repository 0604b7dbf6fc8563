package org.isftracker.api.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Words refusals (RFC 9457), each with a code that programs can tell it by. */
class Problems {

	private static final String TYPES = "urn:isf-resolution-tracker:problem:";

	private final MessageSourceAccessor messages;

	Problems(MessageSource messages) {
		this.messages = new MessageSourceAccessor(messages);
	}

	/** A refusal that the message tells of, about one field or about none. */
	ResponseEntity<ProblemDetail> answer(HttpStatusCode status, String message, @Nullable String field) {
		return answer(status, message, field == null ? List.of() : List.of(field(field, message)));
	}

	/** What the message tells of one field. */
	FieldProblem field(String field, String message) {
		return new FieldProblem(field, code(message), messages.getMessage(message));
	}

	/** A refusal of several fields at once. */
	ResponseEntity<ProblemDetail> answer(HttpStatusCode status, String message, List<FieldProblem> errors) {
		var code = code(message);
		var problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage(message));
		problem.setType(URI.create(TYPES + code));
		problem.setProperty("code", code);
		problem.setProperty("errors", errors);
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private static String code(String message) {
		return message.replace("api.problem.", "").replace(".refused.", ".").toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
