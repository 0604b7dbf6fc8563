package org.isftracker.shell;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.isftracker.account.TokenSignIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/**
 * Signs in whoever sends {@code Authorization: Bearer} and an access token (RFC 6750).
 */
final class BearerTokens {

	private static final String SCHEME = "Bearer ";

	private BearerTokens() {
	}

	static AuthenticationFilter filter(TokenSignIn tokens, ProblemAnswers problems) {
		AuthenticationManager manager = sent -> tokens.signIn(String.valueOf(sent.getPrincipal()),
				String.valueOf(sent.getDetails()));
		var filter = new AuthenticationFilter(manager, BearerTokens::sent);
		filter.setSuccessHandler((request, response, known) -> {
		});
		filter.setFailureHandler(problems::commence);
		return filter;
	}

	private static @Nullable Authentication sent(HttpServletRequest request) {
		return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
			.filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
			.map(header -> header.substring(SCHEME.length()).strip())
			.map(token -> sent(token, request.getRemoteAddr()))
			.orElse(null);
	}

	private static Authentication sent(String token, String address) {
		var sent = new PreAuthenticatedAuthenticationToken(token, "");
		sent.setDetails(address);
		return sent;
	}

}
