package org.isftracker.shell;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers by which a browser is told what a page may not do. */
final class PageHeaders {

	private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
			+ "base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

	private static final String FEATURES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

	private PageHeaders() {
	}

	static void protect(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
			.frameOptions(frames -> frames.deny())
			.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader(permissions -> permissions.policy(FEATURES));
	}

}
