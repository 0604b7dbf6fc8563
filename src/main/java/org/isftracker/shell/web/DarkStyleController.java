package org.isftracker.shell.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tabler's own dark rules, made to hold where a page leaves its theme to the device, so
 * that dark needs no script.
 */
@Controller
class DarkStyleController {

	private static final String TABLER = "classpath*:META-INF/resources/webjars/tabler__core/*/dist/css/tabler.min.css";

	private static final String DARK = "[data-bs-theme=dark]";

	private static final Pattern RULE = Pattern.compile("([^{}]*+)\\{[^{}]*+}");

	private final String style;

	DarkStyleController() throws IOException {
		var tabler = new PathMatchingResourcePatternResolver().getResources(TABLER)[0];
		this.style = automatic(tabler.getContentAsString(StandardCharsets.UTF_8));
	}

	@GetMapping(path = "/css/tabler-dark.css", produces = "text/css;charset=UTF-8")
	ResponseEntity<String> style() {
		return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic()).body(style);
	}

	static String automatic(String style) {
		return RULE.matcher(style)
			.results()
			.filter(rule -> rule.group(1).contains(DARK))
			.map(rule -> rule.group().replace(DARK, "[data-bs-theme=auto]"))
			.collect(Collectors.joining("\n", "@media screen and (prefers-color-scheme:dark){\n", "\n}\n"));
	}

}
