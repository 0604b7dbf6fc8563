package org.isftracker.account;

import java.util.Locale;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs a person in by username and password, unless there were too many failures of
 * late. Letter case of the username and blanks around either do not count.
 */
@Component
class SigningIn implements AuthenticationProvider {

	private final FailedSignIns failures;

	private final DaoAuthenticationProvider passwords;

	SigningIn(Accounts accounts, PasswordEncoder encoder, FailedSignIns failures) {
		this.failures = failures;
		this.passwords = new DaoAuthenticationProvider(accounts::of);
		this.passwords.setPasswordEncoder(encoder);
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		var username = typed.getName().strip().toLowerCase(Locale.ROOT);
		var address = address(typed);
		failures.rest(username, address).ifPresent(rest -> {
			throw new TooManyAttempts(rest);
		});
		return check(typed, username, address);
	}

	private Authentication check(Authentication typed, String username, String address) {
		try {
			var known = passwords.authenticate(tidied(typed, username));
			failures.forget(username);
			return known;
		}
		catch (AuthenticationException refusal) {
			failures.add(username, address);
			throw refusal;
		}
	}

	private static Authentication tidied(Authentication typed, String username) {
		var token = UsernamePasswordAuthenticationToken.unauthenticated(username,
				String.valueOf(typed.getCredentials()).strip());
		token.setDetails(typed.getDetails());
		return token;
	}

	private static String address(Authentication typed) {
		return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
