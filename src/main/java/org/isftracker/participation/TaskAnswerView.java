package org.isftracker.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.jspecify.annotations.Nullable;

/** What a nation said of a task; the identity is what a form is made from. */
public record TaskAnswerView(TaskAnswerId id, ActorId nation, TermId task, TaskStance stance, @Nullable String words,
		LocalDate holdsFrom, @Nullable String approximately, List<StatementId> statements, String recordedBy,
		Instant recordedAt, boolean counts) {

}
