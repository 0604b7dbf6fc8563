package org.isftracker.account;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Asks who is signed in; asks no database. */
@Component
public class SignedIn {

	/** Refuses with {@link NobodySignedIn} where nobody is. */
	public SignedInPerson current() {
		return find().orElseThrow(NobodySignedIn::new);
	}

	public Optional<SignedInPerson> find() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.filter(Authentication::isAuthenticated)
			.filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
			.map(SignedIn::person);
	}

	/** Whether the reader of this page sees what is held in confidence. */
	public boolean mayReadConfidential() {
		return find().filter(SignedInPerson::mayReadConfidential).isPresent();
	}

	private static SignedInPerson person(Authentication authentication) {
		if (authentication.getPrincipal() instanceof Account account) {
			return account.person();
		}
		return new SignedInPerson(authentication.getName(), authentication.getName(), role(authentication));
	}

	private static Role role(Authentication authentication) {
		return Arrays.stream(Role.values())
			.filter(role -> authentication.getAuthorities()
				.stream()
				.anyMatch(authority -> role.authority().equals(authority.getAuthority())))
			.max(Comparator.naturalOrder())
			.orElse(Role.READER);
	}

}
