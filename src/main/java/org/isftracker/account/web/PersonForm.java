package org.isftracker.account.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.isftracker.account.NewPerson;
import org.isftracker.account.Role;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** A person to be added, as typed. */
record PersonForm(
		@NotBlank @Pattern(regexp = "[a-z][a-z0-9._-]{1,39}",
				message = "{account.username.unfit}") @Nullable String username,
		@NotBlank @PlainWords @Nullable String name, @NotNull @Nullable Role role,
		@NotBlank @NewPassword @Nullable String password) {

	static PersonForm blank() {
		return new PersonForm(null, null, Role.READER, null);
	}

	NewPerson toPerson() {
		return new NewPerson(requireNonNull(username), requireNonNull(name), requireNonNull(role),
				requireNonNull(password));
	}

	@Override
	public String toString() {
		return "PersonForm[%s]".formatted(username);
	}

}
