package org.isftracker.participation;

import java.time.LocalDate;
import java.util.Set;

import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/** What a nation says of a task, and who says so. */
public record NewTaskAnswer(TaskStance stance, @Nullable String words, LocalDate holdsFrom,
		@Nullable String approximately, Set<StatementId> statements) {

	public NewTaskAnswer {
		statements = Set.copyOf(statements);
	}

}
