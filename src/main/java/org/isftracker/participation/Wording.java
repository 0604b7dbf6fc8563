package org.isftracker.participation;

import java.time.LocalDate;
import java.util.Set;

import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * A condition in the words of one time, with what it concerns and what it rests on.
 *
 * @param provisions the clauses that the nation named, wherever they stand
 * @param others what it asks of other nations, where that can be reckoned
 */
public record Wording(String title, String words, ConditionKind kind, Strength strength, @Nullable LocalDate reviewBy,
		Set<TermId> terms, Set<ProvisionId> provisions, @Nullable OtherNations others, LocalDate holdsFrom,
		@Nullable String approximately, Set<StatementId> statements) {

	public Wording {
		terms = Set.copyOf(terms);
		provisions = Set.copyOf(provisions);
		statements = Set.copyOf(statements);
	}

	/** One that names no clause and asks nothing of other nations. */
	public Wording(String title, String words, ConditionKind kind, Strength strength, @Nullable LocalDate reviewBy,
			Set<TermId> terms, LocalDate holdsFrom, @Nullable String approximately, Set<StatementId> statements) {
		this(title, words, kind, strength, reviewBy, terms, Set.of(), null, holdsFrom, approximately, statements);
	}

}
