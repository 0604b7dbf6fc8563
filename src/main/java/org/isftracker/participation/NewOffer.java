package org.isftracker.participation;

import java.time.LocalDate;
import java.util.Set;

import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * What is offered: a range (both ends or neither; one figure is a range of itself), how
 * certain it is, the words it was offered in, and what it rests on. Funding counts in US
 * dollars, everything else in persons.
 */
public record NewOffer(@Nullable Long least, @Nullable Long most, Certainty certainty, @Nullable String words,
		LocalDate holdsFrom, @Nullable String approximately, Set<StatementId> statements) {

	public NewOffer {
		Refusal.ONE_END_MISSING.when((least == null) != (most == null));
		Refusal.LEAST_ABOVE_MOST.when(least != null && most != null && (least < 0 || least > most));
		statements = Set.copyOf(statements);
	}

	String figures() {
		return Words.of(certainty, least, most);
	}

}
