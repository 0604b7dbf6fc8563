package org.isftracker.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its file tells it; what a clause leaves out stands as in the draft that this
 * one is based on.
 */
record DraftEntry(String key, String label, List<String> sponsors, String language, @Nullable String symbol,
		@Nullable String basedOn, boolean rival, String originNote, List<Annex> annexes, List<StageMove> stages,
		List<Clause> clauses) {

	record Annex(String key, String title) {

	}

	/** A move of stage; the hours are those of New York. */
	record StageMove(Stage stage, LocalDate on, @Nullable String approximately, @Nullable LocalDateTime at,
			@Nullable LocalDateTime deadline, String statement, @Nullable String comment) {

	}

	/** A clause under a key that its drafts share, which makes it one provision. */
	record Clause(String key, @Nullable ClauseKind kind, @Nullable Integer level, @Nullable String heading,
			@Nullable String words, @Nullable String closing) {

	}

}
