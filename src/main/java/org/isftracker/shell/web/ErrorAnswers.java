package org.isftracker.shell.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;

/** Tells programs as a problem (RFC 9457) what people read on an error page. */
@Controller
class ErrorAnswers extends BasicErrorController {

	private final MessageSourceAccessor messages;

	ErrorAnswers(ErrorAttributes attributes, WebProperties properties, ObjectProvider<ErrorViewResolver> views,
			MessageSource messages) {
		super(attributes, properties.getError(), views.orderedStream().toList());
		this.messages = new MessageSourceAccessor(messages);
	}

	@Override
	public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
		var status = getStatus(request);
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem(status, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))));
	}

	private Map<String, Object> problem(HttpStatus status, String address) {
		var words = messages.getMessage("shell.problem." + status.value(), status.getReasonPhrase());
		var problem = ProblemDetail.forStatus(status);
		return Map.of("type", "about:blank", "title", String.valueOf(problem.getTitle()), "status", status.value(),
				"detail", words, "instance", address, "code", code(status), "errors", List.of());
	}

	private static String code(HttpStatus status) {
		return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
