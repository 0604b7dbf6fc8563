package org.isftracker.api.web;

import org.isftracker.account.Role;
import org.isftracker.account.SignedInPerson;

/** Whom the caller is signed in as, and what that allows. */
record PersonAnswer(String username, String name, Role role) {

	static PersonAnswer of(SignedInPerson person) {
		return new PersonAnswer(person.username(), person.name(), person.role());
	}

}
