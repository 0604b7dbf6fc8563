package org.isftracker.account;

/** Refused because nobody has this username. */
public class UnknownPerson extends RuntimeException {

	UnknownPerson(String username) {
		super("Nobody has the username " + username);
	}

}
