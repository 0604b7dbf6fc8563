package org.isftracker.account;

/** Refused because nobody would be left to administer the tracker. */
public class LastAdministrator extends RuntimeException {

	LastAdministrator() {
		super("Nobody would be left to administer");
	}

}
