package org.isftracker.account;

import java.io.Serializable;

/**
 * Who is signed in: the username is what records refer to, the name is what pages show.
 */
public record SignedInPerson(String username, String name, Role role) implements Serializable {

	public boolean mayReadConfidential() {
		return role.mayReadConfidential();
	}

}
