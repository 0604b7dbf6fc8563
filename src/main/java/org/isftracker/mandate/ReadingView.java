package org.isftracker.mandate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says on a term, as somebody read it. {@code basis} is the clauses it rests
 * on, each with the fingerprint that it had then; {@code supersededAt} is null for the
 * reading that counts now.
 */
public record ReadingView(ReadingId id, DraftId draft, TermId term, ReadingState state, @Nullable String value,
		@Nullable LocalDate date, @Nullable BigDecimal number, @Nullable String unit, Map<ClauseId, String> basis,
		List<StatementId> statements, LocalDate holdsFrom, Instant recordedAt, String recordedBy,
		@Nullable Instant supersededAt) {

	public ReadingView {
		basis = Map.copyOf(basis);
		statements = List.copyOf(statements);
	}

	/** The clauses that it rests on. */
	public Set<ClauseId> clauses() {
		return basis.keySet();
	}

	/** Whether the draft leaves the term out and no clause is linked to it. */
	public boolean isSilent() {
		return state == ReadingState.SILENT && basis.isEmpty();
	}

	/**
	 * Whether a clause that it rests on says something else now than when it was read.
	 */
	public boolean isOutdated(Map<ClauseId, ClauseText> now) {
		return basis.keySet().stream().anyMatch(clause -> isOutdated(now.get(clause)));
	}

	/** Whether that clause says something else now than when it was read. */
	public boolean isOutdated(@Nullable ClauseText clause) {
		return clause != null && !clause.fingerprint().equals(basis.getOrDefault(clause.id(), clause.fingerprint()));
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
