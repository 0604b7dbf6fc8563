package org.isftracker.shell.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Whether pages are light, dark, or as the device has it; the choice lives in a cookie.
 */
enum Theme {

	LIGHT, DARK, AUTO;

	private static final String COOKIE = "theme";

	static Theme of(HttpServletRequest request) {
		var cookie = WebUtils.getCookie(request, COOKIE);
		return Arrays.stream(values())
			.filter(theme -> cookie != null && theme.word().equals(cookie.getValue()))
			.findFirst()
			.orElse(AUTO);
	}

	/** The theme as Tabler and the cookie write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	ResponseCookie cookie(HttpServletRequest request) {
		return ResponseCookie.from(COOKIE, word())
			.path(request.getContextPath() + "/")
			.maxAge(Duration.ofDays(365))
			.httpOnly(true)
			.sameSite("Lax")
			.secure(request.isSecure())
			.build();
	}

}
