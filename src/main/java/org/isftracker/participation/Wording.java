package org.isftracker.participation;

import java.time.LocalDate;
import java.util.Set;

import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.jspecify.annotations.Nullable;

/** A condition in the words of one time, with what it concerns and what it rests on. */
public record Wording(String title, String words, ConditionKind kind, Strength strength, @Nullable LocalDate reviewBy,
		Set<TermId> terms, LocalDate holdsFrom, @Nullable String approximately, Set<StatementId> statements) {

	public Wording {
		terms = Set.copyOf(terms);
		statements = Set.copyOf(statements);
	}

}
