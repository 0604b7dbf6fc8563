package org.isftracker.scenario;

import java.time.Instant;

import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.jspecify.annotations.Nullable;

/**
 * An analyst's answer to whether a reading of a term meets a condition.
 * {@code supersededAt} is null for the one that counts.
 */
public record AnswerView(AnswerId id, ConditionId condition, TermId term, PossibleReading reading, Effect effect,
		@Nullable String rationale, String recordedBy, Instant recordedAt, @Nullable Instant supersededAt) {

	/** Whether it counts and says something. */
	public boolean isGiven() {
		return supersededAt == null && effect != Effect.OPEN;
	}

}
