package org.isftracker.account;

/**
 * What a person may do: a lead may all that an analyst may, an administrator only read
 * and administer.
 */
public enum Role {

	READER, ANALYST, LEAD, ADMINISTRATOR;

	/** The role's name as an authority of Spring Security. */
	public String authority() {
		return "ROLE_" + name();
	}

	/** Everybody but a reader sees what is held in confidence. */
	public boolean mayReadConfidential() {
		return this != READER;
	}

}
