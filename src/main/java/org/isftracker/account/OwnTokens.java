package org.isftracker.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.isftracker.account.TokenRefused.Reason;
import org.isftracker.wording.Times;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens by which a person's programs use the HTTP API. */
@Service
@ReadersMay
@Transactional(readOnly = true)
public class OwnTokens {

	/** How many tokens one person may have at once. */
	public static final int MOST = 50;

	private final AccessTokens tokens;

	private final OwnAccount account;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	private final SecureRandom random = new SecureRandom();

	OwnTokens(AccessTokens tokens, OwnAccount account, Clock clock, ApplicationEventPublisher events) {
		this.tokens = tokens;
		this.account = account;
		this.clock = clock;
		this.events = events;
	}

	/** Those that were not revoked, the newest first. */
	public List<TokenView> all() {
		return mine(account.show()).stream().map(token -> token.view(today())).toList();
	}

	/** What a token of mine may be allowed to do. */
	public List<Role> choices() {
		var role = account.show().role();
		return Arrays.stream(Role.values()).filter(choice -> role.within(choice) == choice).toList();
	}

	/** Makes a token and answers it; refuses with {@link TokenRefused}. */
	@Transactional
	public String make(NewToken wanted) {
		var me = account.show();
		var others = mine(me);
		TokenRefused.when(others.size() >= MOST, Reason.TOO_MANY);
		TokenRefused.when(others.stream().anyMatch(other -> other.name().equalsIgnoreCase(wanted.name())),
				Reason.NAME_TAKEN);
		var secret = TokenSecret.random(random);
		store(new AccessToken(me, wanted, secret, clock.instant(), today()));
		tell("token-made", me, wanted.name());
		return secret.text();
	}

	/** It is refused from then on; revoking one that is not there does nothing. */
	@Transactional
	public void revoke(TokenId id) {
		var me = account.show();
		tokens.findByIdAndUsernameAndRevokedAtIsNull(id.id(), me.username()).ifPresent(token -> {
			token.revoke(clock.instant());
			tokens.save(token);
			tell("token-revoked", me, token.name());
		});
	}

	private void store(AccessToken token) {
		try {
			tokens.save(token);
			tokens.flush();
		}
		catch (DataIntegrityViolationException sameMoment) {
			throw new TokenRefused(Reason.NAME_TAKEN);
		}
	}

	private List<AccessToken> mine(Colleague me) {
		return tokens.findByUsernameAndRevokedAtIsNullOrderByMadeAtDesc(me.username());
	}

	private void tell(String what, Colleague me, String token) {
		events.publishEvent(new TokenChanged(what, me.username(), me.name(), token));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(clock.instant(), Times.NEW_YORK);
	}

}
