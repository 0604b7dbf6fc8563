package org.isftracker.participation.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.isftracker.evidence.StatementId;
import org.isftracker.participation.NewTaskAnswer;
import org.isftracker.participation.TaskAnswerId;
import org.isftracker.participation.TaskAnswerView;
import org.isftracker.participation.TaskStance;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What a nation says of a task, as a person typed it. */
record TaskForm(@NotNull @Nullable TaskStance stance, @PlainWords(max = 2000, lines = true) @Nullable String words,
		@NotNull @Nullable LocalDate holdsFrom, @PlainWords @Nullable String approximately,
		@NotEmpty @Nullable List<StatementId> statements, @Nullable TaskAnswerId madeFrom,
		@PlainWords @Nullable String seek) implements Citing {

	static TaskForm of(@Nullable TaskAnswerView present) {
		return present == null ? new TaskForm(null, null, null, null, null, null, null)
				: new TaskForm(present.stance(), present.words(), null, null, null, present.id(), null);
	}

	NewTaskAnswer toAnswer() {
		return new NewTaskAnswer(requireNonNull(stance), words == null || words.isBlank() ? null : words,
				requireNonNull(holdsFrom), approximately, Set.copyOf(cited()));
	}

	/** The same answer, made from the one that counts by now. */
	TaskForm madeFrom(TaskAnswerId present) {
		return new TaskForm(stance, words, holdsFrom, approximately, statements, present, seek);
	}
}
