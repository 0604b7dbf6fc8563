package org.isftracker.shell;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Shows the sign-in page again where it had been open for longer than its session;
 * refuses the rest with 403.
 */
class StaleForms implements AccessDeniedHandler {

	private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		if (refusal instanceof CsrfException && "/login".equals(request.getServletPath())) {
			response.sendRedirect(request.getContextPath() + "/login?again");
			return;
		}
		request.setAttribute("stale", refusal instanceof CsrfException);
		forbidden.handle(request, response, refusal);
	}

}
