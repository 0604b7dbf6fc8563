package org.isftracker.account;

/**
 * Refused because nobody could sign in: there are no people, and no password for the
 * first.
 */
class NoFirstAdministrator extends RuntimeException {

	NoFirstAdministrator() {
		super("There is nobody who could sign in");
	}

}
