package org.isftracker.account.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.isftracker.account.NewToken;
import org.isftracker.account.Role;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** A token to be made, as typed. */
record TokenForm(@NotBlank @PlainWords(max = 100) @Nullable String tokenName, @NotNull @Nullable Role mayDo,
		@NotNull @Nullable LocalDate endsOn) {

	static TokenForm blank() {
		return new TokenForm(null, Role.READER, null);
	}

	NewToken toToken() {
		return new NewToken(requireNonNull(tokenName).strip(), requireNonNull(mayDo), requireNonNull(endsOn));
	}

}
