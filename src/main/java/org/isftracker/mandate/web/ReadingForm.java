package org.isftracker.mandate.web;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.NewReading;
import org.isftracker.mandate.ReadingId;
import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What a person typed of a reading, complete or not. */
record ReadingForm(@NotNull @Nullable ReadingState state, @PlainWords(max = 1000, lines = true) @Nullable String value,
		@Nullable LocalDate date, @Digits(integer = 16, fraction = 2) @Nullable BigDecimal number,
		@PlainWords(max = 50) @Nullable String unit, @Nullable List<UUID> clauses, @Nullable List<UUID> statements,
		@NotNull @Nullable LocalDate holdsFrom, @Nullable UUID madeFrom) {

	static ReadingForm blank(Collection<ClauseId> clauses, LocalDate today) {
		return new ReadingForm(clauses.isEmpty() ? null : ReadingState.STATED, null, null, null, null, ids(clauses),
				List.of(), today, null);
	}

	static ReadingForm of(ReadingView reading, Collection<ClauseId> further, LocalDate today) {
		var clauses = new HashSet<>(reading.clauses());
		clauses.addAll(further);
		return new ReadingForm(reading.state(), reading.value(), reading.date(), reading.number(), reading.unit(),
				ids(clauses), reading.statements().stream().map(StatementId::id).toList(), today, reading.id().id());
	}

	NewReading toReading(DraftId draft, TermId term) {
		return new NewReading(draft, term, requireNonNull(state), value, date, number, unit,
				chosen(clauses).stream().map(ClauseId::new).collect(Collectors.toSet()),
				chosen(statements).stream().map(StatementId::new).toList(), requireNonNull(holdsFrom),
				Optional.ofNullable(madeFrom).map(ReadingId::new).orElse(null));
	}

	/** Whether a clause is ticked. */
	public boolean restsOn(ClauseId clause) {
		return chosen(clauses).contains(clause.id());
	}

	private static List<UUID> ids(Collection<ClauseId> clauses) {
		return clauses.stream().map(ClauseId::id).toList();
	}

	private static List<UUID> chosen(@Nullable List<UUID> ids) {
		return Optional.ofNullable(ids).orElse(List.of()).stream().distinct().toList();
	}

}
