package org.isftracker.participation;

import java.time.LocalDate;
import java.util.Set;

import org.isftracker.evidence.StatementId;

/** How much of one kind the force needs, and who says so. */
public record NewRequirement(ContributionKind kind, long amount, LocalDate holdsFrom, Set<StatementId> statements) {

	public NewRequirement {
		Refusal.NOTHING_REQUIRED.when(amount <= 0);
		statements = Set.copyOf(statements);
	}

}
