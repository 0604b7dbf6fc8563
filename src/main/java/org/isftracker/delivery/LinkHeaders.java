package org.isftracker.delivery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * What stands behind a link needs no account, knows nobody who is signed in, runs no
 * script, is kept by nobody and tells no other site where the reader came from.
 */
@Configuration(proxyBeanMethods = false)
class LinkHeaders {

	private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
			+ "font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

	@Bean
	@Order(0)
	SecurityFilterChain sharedPages(HttpSecurity http) {
		return http.securityMatcher("/shared/**")
			.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
			.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(csrf -> csrf.disable())
			.requestCache(cache -> cache.disable())
			.headers(LinkHeaders::protect)
			.build();
	}

	private static void protect(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
			.frameOptions(frames -> frames.deny())
			.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
			.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow, noarchive"));
	}

}
