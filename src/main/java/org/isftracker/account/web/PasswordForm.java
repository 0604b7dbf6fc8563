package org.isftracker.account.web;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;

/** My present password, and the next one twice. */
record PasswordForm(@NotBlank @Nullable String present, @NotBlank @NewPassword @Nullable String next,
		@NotBlank @Nullable String again) {

	static PasswordForm blank() {
		return new PasswordForm(null, null, null);
	}

	boolean agrees() {
		return next == null || next.equals(again);
	}

	@Override
	public String toString() {
		return "PasswordForm[]";
	}

}
