package org.isftracker.account;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** An access token as its owner sees it in a list; the token itself is not in it. */
public record TokenView(TokenId id, String name, Role role, Instant madeAt, LocalDate endsOn,
		@Nullable LocalDate lastUsedOn, boolean ended) {

}
