package org.isftracker.mandate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says on a term, as somebody read it; {@code supersededAt} is null for the
 * reading that counts now.
 */
public record ReadingView(ReadingId id, DraftId draft, TermId term, ReadingState state, @Nullable String value,
		@Nullable LocalDate date, @Nullable BigDecimal number, @Nullable String unit, Set<ClauseId> clauses,
		List<StatementId> statements, LocalDate holdsFrom, Instant recordedAt, String recordedBy,
		@Nullable Instant supersededAt) {

	public ReadingView {
		clauses = Set.copyOf(clauses);
		statements = List.copyOf(statements);
	}

	/** Whether the draft leaves the term out and no clause is linked to it. */
	public boolean isSilent() {
		return state == ReadingState.SILENT && clauses.isEmpty();
	}

	/** Whether both drafts say the same, whatever clauses they say it in. */
	public boolean saysTheSameAs(ReadingView other) {
		return state == other.state && Objects.equals(value, other.value) && Objects.equals(date, other.date)
				&& Objects.equals(unit, other.unit) && sameNumber(other.number);
	}

	private boolean sameNumber(@Nullable BigDecimal other) {
		return Optional.ofNullable(number)
			.map(BigDecimal::stripTrailingZeros)
			.equals(Optional.ofNullable(other).map(BigDecimal::stripTrailingZeros));
	}

}
