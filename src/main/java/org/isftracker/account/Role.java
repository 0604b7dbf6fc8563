package org.isftracker.account;

import java.util.EnumSet;

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

	/** What both roles allow. */
	Role within(Role other) {
		if (this == other) {
			return this;
		}
		return EnumSet.of(this, other).equals(EnumSet.of(ANALYST, LEAD)) ? ANALYST : READER;
	}

	/** Everybody but a reader sees what is held in confidence. */
	public boolean mayReadConfidential() {
		return this != READER;
	}

}
