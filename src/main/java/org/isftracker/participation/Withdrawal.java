package org.isftracker.participation;

import java.time.LocalDate;
import java.util.Set;

import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/** From when a nation no longer states a condition, and where it said so. */
public record Withdrawal(LocalDate holdsFrom, @Nullable String approximately, Set<StatementId> statements) {

	public Withdrawal {
		statements = Set.copyOf(statements);
	}

}
