package org.isftracker.api.web;

import java.util.List;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/** Tells of each operation which refusals it may answer. */
@Component
class ProblemResponses implements GlobalOperationCustomizer {

	private static final Content PROBLEM = new Content().addMediaType(MediaType.APPLICATION_PROBLEM_JSON_VALUE,
			new io.swagger.v3.oas.models.media.MediaType()
				.schema(new JsonSchema().$ref("#/components/schemas/Problem")));

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		var parameters = Typed.given(operation.getParameters());
		add(operation, HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN, HttpStatus.NOT_ACCEPTABLE,
				HttpStatus.TOO_MANY_REQUESTS);
		if (!parameters.isEmpty() || operation.getRequestBody() != null) {
			add(operation, HttpStatus.BAD_REQUEST);
		}
		if (parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
			add(operation, HttpStatus.NOT_FOUND);
		}
		if (operation.getRequestBody() != null) {
			add(operation, HttpStatus.CONTENT_TOO_LARGE, HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (method.hasMethodAnnotation(ResponseStatus.class) || isEdit(parameters)) {
			add(operation, HttpStatus.CONFLICT);
		}
		if (isEdit(parameters)) {
			add(operation, HttpStatus.PRECONDITION_FAILED, HttpStatus.PRECONDITION_REQUIRED);
		}
		return operation;
	}

	private static boolean isEdit(List<Parameter> parameters) {
		return parameters.stream().anyMatch(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()));
	}

	private static void add(Operation operation, HttpStatus... statuses) {
		for (var status : statuses) {
			operation.getResponses()
				.putIfAbsent(String.valueOf(status.value()),
						new ApiResponse().description(status.getReasonPhrase()).content(PROBLEM));
		}
	}

}
