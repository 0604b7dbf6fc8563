package org.isftracker.shell.web;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ThemeController {

	@PostMapping("/theme")
	ResponseEntity<Void> choose(@RequestParam Theme theme, @RequestHeader(required = false) @Nullable URI referer,
			HttpServletRequest request) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.SET_COOKIE, theme.cookie(request).toString())
			.location(URI.create(back(referer, request)))
			.build();
	}

	private static String back(@Nullable URI referer, HttpServletRequest request) {
		if (referer == null || referer.getRawPath() == null || referer.getRawPath().startsWith("//")) {
			return request.getContextPath() + "/";
		}
		return referer.getRawQuery() == null ? referer.getRawPath()
				: referer.getRawPath() + "?" + referer.getRawQuery();
	}

}
