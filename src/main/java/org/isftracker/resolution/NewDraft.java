package org.isftracker.resolution;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.Usage;
import org.jspecify.annotations.Nullable;

/**
 * A working draft to be made: its label is unique among all drafts, its language a code
 * of two or three letters ("en").
 */
public record NewDraft(String label, String language, @Nullable String symbol, @Nullable DraftId basedOn, boolean rival,
		@Nullable String originNote, Usage usage, @Nullable LocalDate datedOn, List<ActorId> sponsors,
		List<NewClause> clauses, List<AnnexTitle> annexes) {

	public NewDraft {
		sponsors = List.copyOf(sponsors);
		clauses = List.copyOf(clauses);
		annexes = List.copyOf(annexes);
	}

	/** A public English text of the main line. */
	public static NewDraft of(String label, List<NewClause> clauses) {
		return new NewDraft(label, "en", null, null, false, null, Usage.PUBLIC, null, List.of(), clauses, List.of());
	}

}
