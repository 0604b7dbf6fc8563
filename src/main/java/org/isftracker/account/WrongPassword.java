package org.isftracker.account;

/** Refused because the present password was not the one given. */
public class WrongPassword extends RuntimeException {

	WrongPassword() {
		super("This is not the present password");
	}

}
