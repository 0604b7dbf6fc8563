package org.isftracker.shell;

import io.github.wimdeblauwe.htmx.spring.boot.security.HxRefreshHeaderAuthenticationEntryPoint;

import org.isftracker.account.TokenSignIn;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

	@Bean
	static RoleHierarchy roles() {
		return RoleHierarchyImpl.withDefaultRolePrefix()
			.role("LEAD")
			.implies("ANALYST")
			.role("ANALYST")
			.implies("READER")
			.role("ADMINISTRATOR")
			.implies("READER")
			.build();
	}

	@Bean
	@Order(1)
	SecurityFilterChain api(HttpSecurity http, ProblemAnswers problems, TokenSignIn tokens) {
		return http.securityMatcher("/api/**", "/v3/api-docs/**")
			.authorizeHttpRequests(requests -> requests.anyRequest().hasRole("READER"))
			.addFilterBefore(BearerTokens.filter(tokens, problems), BasicAuthenticationFilter.class)
			.httpBasic(basic -> basic.authenticationEntryPoint(problems))
			.exceptionHandling(refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(csrf -> csrf.disable())
			.build();
	}

	/**
	 * Only who may restore an archive makes the server read one to look for its token.
	 */
	@Bean
	@Order(2)
	SecurityFilterChain archive(HttpSecurity http) {
		return http.securityMatcher("/archive/**")
			.authorizeHttpRequests(requests -> requests.anyRequest().hasRole("ADMINISTRATOR"))
			.csrf(csrf -> csrf.disable())
			.addFilterAfter(tokens(), AuthorizationFilter.class)
			.headers(PageHeaders::protect)
			.exceptionHandling(
					handling -> handling.authenticationEntryPoint(toSignIn()).accessDeniedHandler(new StaleForms()))
			.build();
	}

	private static CsrfFilter tokens() {
		var tokens = new CsrfFilter(new HttpSessionCsrfTokenRepository());
		tokens.setAccessDeniedHandler(new StaleForms());
		return tokens;
	}

	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http) {
		return http
			.authorizeHttpRequests(requests -> requests
				.requestMatchers("/css/**", "/js/**", "/fonts/**", "/webjars/**", "/favicon.svg", "/login", "/error")
				.permitAll()
				.requestMatchers(HttpMethod.POST, "/theme")
				.permitAll()
				.requestMatchers("/actuator/health", "/actuator/health/**")
				.permitAll()
				.requestMatchers("/actuator/**", "/people/**")
				.hasRole("ADMINISTRATOR")
				.anyRequest()
				.hasRole("READER"))
			.formLogin(form -> form.loginPage("/login").failureHandler(SignInRefusals::refuse))
			.logout(Customizer.withDefaults())
			.headers(PageHeaders::protect)
			.exceptionHandling(
					handling -> handling.authenticationEntryPoint(toSignIn()).accessDeniedHandler(new StaleForms()))
			.build();
	}

	private static AuthenticationEntryPoint toSignIn() {
		return DelegatingAuthenticationEntryPoint.builder()
			.addEntryPointFor(new HxRefreshHeaderAuthenticationEntryPoint(),
					new RequestHeaderRequestMatcher("HX-Request"))
			.defaultEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"))
			.build();
	}

}
