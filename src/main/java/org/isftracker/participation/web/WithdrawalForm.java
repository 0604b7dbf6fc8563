package org.isftracker.participation.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.isftracker.evidence.StatementId;
import org.isftracker.participation.Withdrawal;
import org.isftracker.participation.WordingId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** From when a condition is no longer stated, as a person typed it. */
record WithdrawalForm(@NotNull @Nullable LocalDate holdsFrom, @PlainWords @Nullable String approximately,
		@NotEmpty @Nullable List<StatementId> statements, @NotNull @Nullable WordingId madeFrom,
		@PlainWords @Nullable String seek) implements Citing {

	static WithdrawalForm of(WordingId present) {
		return new WithdrawalForm(null, null, null, present, null);
	}

	Withdrawal toWithdrawal() {
		return new Withdrawal(requireNonNull(holdsFrom), approximately, Set.copyOf(cited()));
	}

	WordingId certainMadeFrom() {
		return requireNonNull(madeFrom);
	}

	/** The same answers, made from the wording that counts by now. */
	WithdrawalForm madeFrom(WordingId present) {
		return new WithdrawalForm(holdsFrom, approximately, statements, present, seek);
	}
}
