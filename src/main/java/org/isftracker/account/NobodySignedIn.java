package org.isftracker.account;

/**
 * Refused because the command needs a person who answers for it, and nobody is signed in.
 */
public class NobodySignedIn extends RuntimeException {

	NobodySignedIn() {
		super("Nobody is signed in");
	}

}
