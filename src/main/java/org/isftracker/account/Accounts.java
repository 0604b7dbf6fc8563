package org.isftracker.account;

import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where Spring Security finds people. */
@Component
@Transactional(readOnly = true)
class Accounts {

	private final People people;

	Accounts(People people) {
		this.people = people;
	}

	Account of(String username) {
		return people.findById(username)
			.map(Person::account)
			.orElseThrow(() -> new UsernameNotFoundException("Nobody has this username"));
	}

}
