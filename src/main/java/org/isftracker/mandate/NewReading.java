package org.isftracker.mandate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * What a person read in a draft on a term. A number comes with its unit ("MONTHS"), the
 * clauses are of that draft, and {@code madeFrom} is the reading that it is to supersede,
 * null where there was none.
 */
public record NewReading(DraftId draft, TermId term, ReadingState state, @Nullable String value,
		@Nullable LocalDate date, @Nullable BigDecimal number, @Nullable String unit, Set<ClauseId> clauses,
		List<StatementId> statements, LocalDate holdsFrom, @Nullable ReadingId madeFrom) {

	public NewReading {
		clauses = Set.copyOf(clauses);
		statements = List.copyOf(statements);
	}

}
