package org.isftracker.account;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Refused because this person, or this address, failed too often of late. */
public class TooManyAttempts extends AuthenticationException {

	private final Duration rest;

	TooManyAttempts(Duration rest) {
		super("Too many attempts to sign in");
		this.rest = rest;
	}

	/** The whole minutes after which the next attempt is heard, at least one. */
	public long minutes() {
		return Math.max(1, rest.plusSeconds(59).toMinutes());
	}

}
