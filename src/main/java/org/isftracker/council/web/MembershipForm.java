package org.isftracker.council.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * What a person typed of a term on the Council, complete or not; without a last day it is
 * a permanent one.
 */
record MembershipForm(@NotNull @Nullable UUID actor, @NotNull @Nullable LocalDate from, @Nullable LocalDate to) {

	static MembershipForm blank() {
		return new MembershipForm(null, null, null);
	}

}
