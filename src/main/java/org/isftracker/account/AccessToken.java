package org.isftracker.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.isftracker.account.TokenRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a program signs in with on behalf of a person. It is never more than the person.
 */
@Entity
@Table(name = "access_token")
class AccessToken {

	static final int LONGEST_LIFE_IN_DAYS = 366;

	@Id
	private UUID id;

	private String username;

	private String name;

	@SuppressWarnings("UnusedVariable")
	private String hash;

	@Enumerated(EnumType.STRING)
	private Role role;

	private Instant madeAt;

	private LocalDate endsOn;

	private @Nullable LocalDate lastUsedOn;

	private @Nullable Instant revokedAt;

	@Version
	private @Nullable Integer version;

	AccessToken(Colleague owner, NewToken token, TokenSecret secret, Instant now, LocalDate today) {
		TokenRefused.when(owner.role().within(token.role()) != token.role(), Reason.ABOVE_YOUR_ROLE);
		TokenRefused.when(token.endsOn().isBefore(today), Reason.ENDED_ALREADY);
		TokenRefused.when(token.endsOn().isAfter(today.plusDays(LONGEST_LIFE_IN_DAYS)), Reason.LASTS_TOO_LONG);
		this.id = UUID.randomUUID();
		this.username = owner.username();
		this.name = token.name();
		this.hash = secret.hash();
		this.role = token.role();
		this.madeAt = now;
		this.endsOn = token.endsOn();
	}

	@SuppressWarnings("NullAway.Init")
	protected AccessToken() {
	}

	UUID id() {
		return id;
	}

	String owner() {
		return username;
	}

	String name() {
		return name;
	}

	void revoke(Instant now) {
		if (revokedAt == null) {
			this.revokedAt = now;
		}
	}

	boolean works(LocalDate today) {
		return revokedAt == null && !ended(today);
	}

	boolean isUnusedOn(LocalDate today) {
		return lastUsedOn == null || lastUsedOn.isBefore(today);
	}

	/** The account of the owner, with no more rights than the owner has now. */
	Account account(Person owner) {
		return owner.account(role);
	}

	TokenView view(LocalDate today) {
		return new TokenView(new TokenId(id), name, role, madeAt, endsOn, lastUsedOn, ended(today));
	}

	private boolean ended(LocalDate today) {
		return endsOn.isBefore(today);
	}

}
