package org.isftracker.shell;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.isftracker.account.TooManyAttempts;

import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a caller of the HTTP API that it is not known, or may not do what it asks. */
@Component
class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final JsonMapper json;

	private final MessageSourceAccessor messages;

	ProblemAnswers(JsonMapper json, MessageSource messages) {
		this.json = json;
		this.messages = new MessageSourceAccessor(messages);
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws IOException {
		if (refusal instanceof TooManyAttempts many) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(many.minutes() * 60));
			answer(response, HttpStatus.TOO_MANY_REQUESTS);
			return;
		}
		response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"ISF Resolution Tracker\", charset=\"UTF-8\"");
		response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"ISF Resolution Tracker\"");
		answer(response, HttpStatus.UNAUTHORIZED);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		answer(response, HttpStatus.FORBIDDEN);
	}

	private void answer(HttpServletResponse response, HttpStatus status) throws IOException {
		var problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage("shell.problem." + status.value()));
		problem.setProperty("code", status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		problem.setProperty("errors", List.of());
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(json.writeValueAsBytes(problem));
	}

}
