package org.isftracker.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.isftracker.wording.Times;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs a program in by the access token of a person. Tokens that were never made count
 * as failures of their address, apart from those at the sign-in page.
 */
@Component
public class TokenSignIn {

	private final AccessTokens tokens;

	private final People people;

	private final FailedSignIns failures;

	private final Clock clock;

	TokenSignIn(AccessTokens tokens, People people, FailedSignIns failures, Clock clock) {
		this.tokens = tokens;
		this.people = people;
		this.failures = failures;
		this.clock = clock;
	}

	/**
	 * Refuses with {@link TooManyAttempts}, and with {@link BadCredentialsException} a
	 * token that was not made, is revoked or past its last day, or whose owner may not
	 * sign in.
	 */
	@Transactional(noRollbackFor = BadCredentialsException.class)
	public Authentication signIn(String token, String address) {
		failures.restOfTokens(address).ifPresent(rest -> {
			throw new TooManyAttempts(rest);
		});
		var account = account(known(new TokenSecret(token), address));
		return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
	}

	private AccessToken known(TokenSecret secret, String address) {
		var found = secret.isWellFormed() ? tokens.findByHash(secret.hash()) : Optional.<AccessToken>empty();
		if (found.isEmpty()) {
			failures.addToken(address);
		}
		return found.orElseThrow(TokenSignIn::refused);
	}

	private Account account(AccessToken token) {
		var today = LocalDate.ofInstant(clock.instant(), Times.NEW_YORK);
		var account = people.findById(token.owner())
			.filter(owner -> token.works(today))
			.map(token::account)
			.filter(Account::isEnabled)
			.orElseThrow(TokenSignIn::refused);
		if (token.isUnusedOn(today)) {
			tokens.used(token.id(), today);
		}
		return account;
	}

	private static BadCredentialsException refused() {
		return new BadCredentialsException("No token that works");
	}

}
