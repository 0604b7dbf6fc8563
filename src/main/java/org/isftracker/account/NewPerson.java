package org.isftracker.account;

/** Who is to be added, and the first password. */
public record NewPerson(String username, String name, Role role, String password) {

	@Override
	public String toString() {
		return "NewPerson[%s, %s]".formatted(username, role);
	}

}
