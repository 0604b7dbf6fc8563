package org.isftracker.shell;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.isftracker.account.TooManyAttempts;

import org.springframework.security.core.AuthenticationException;

/**
 * Sends whoever was refused back to the sign-in page, which says why and for how long.
 */
final class SignInRefusals {

	private SignInRefusals() {
	}

	static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws IOException {
		response.sendRedirect(request.getContextPath() + "/login?" + reason(refusal));
	}

	private static String reason(AuthenticationException refusal) {
		return refusal instanceof TooManyAttempts many ? "wait=" + many.minutes() : "error";
	}

}
