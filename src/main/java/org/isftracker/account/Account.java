package org.isftracker.account;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person as Spring Security sees one, kept in the session without the password. */
final class Account implements UserDetails, CredentialsContainer {

	private static final long serialVersionUID = 1L;

	private final SignedInPerson person;

	private final boolean active;

	private @Nullable String password;

	Account(SignedInPerson person, boolean active, @Nullable String password) {
		this.person = person;
		this.active = active;
		this.password = password;
	}

	SignedInPerson person() {
		return person;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority(person.role().authority()));
	}

	@Override
	public @Nullable String getPassword() {
		return password;
	}

	@Override
	public String getUsername() {
		return person.username();
	}

	/** The name that pages show. */
	public String getName() {
		return person.name();
	}

	@Override
	public boolean isEnabled() {
		return active;
	}

	@Override
	public void eraseCredentials() {
		this.password = null;
	}

}
