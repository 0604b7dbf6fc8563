package org.isftracker.account.web;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;

/** The password that a person is to have. */
record ResetForm(@NotBlank @NewPassword @Nullable String password) {

	@Override
	public String toString() {
		return "ResetForm[]";
	}

}
