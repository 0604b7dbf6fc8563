package org.isftracker.council;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.jspecify.annotations.Nullable;

/**
 * What an actor wants of a term, by at least one statement; {@code madeFrom} is the
 * position that it is to supersede, null where there was none.
 */
public record NewPosition(ActorId actor, TermId term, Stance stance, String words, LocalDate holdsFrom,
		@Nullable String approximately, List<StatementId> statements, @Nullable PositionId madeFrom) {

	public NewPosition {
		statements = List.copyOf(statements);
	}

}
