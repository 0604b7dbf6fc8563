package org.isftracker.account;

/** Refused because somebody already has this username. */
public class UsernameTaken extends RuntimeException {

	UsernameTaken(String username) {
		super("The username is taken: " + username);
	}

}
