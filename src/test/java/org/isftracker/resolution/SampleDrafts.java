package org.isftracker.resolution;

import java.util.List;
import java.util.Set;

import org.isftracker.evidence.Usage;

/** Texts in the manner of the United Nations, made up for tests. */
public final class SampleDrafts {

	private SampleDrafts() {
	}

	/**
	 * Two preambular, four operative paragraphs, a list in the third, an annex of two
	 * points.
	 */
	public static NewDraft harbour(String label) {
		return new NewDraft(label, "en", null, null, false, null, Usage.PUBLIC, null, List.of(), clauses(),
				List.of(new AnnexTitle(1, "Plan for the harbour")));
	}

	public static NewDraft confidential(String label) {
		return new NewDraft(label, "en", null, null, false, null, Usage.IN_CONFIDENCE, null, List.of(), clauses(),
				List.of(new AnnexTitle(1, "Plan for the harbour")));
	}

	private static List<NewClause> clauses() {
		return List.of(NewClause.preambular("Recalling its earlier decisions on the harbour,"),
				NewClause.preambular("Expressing concern at the state of its piers,"),
				NewClause.operative("Welcomes the plan for the harbour;"),
				NewClause.operative("Decides to establish a harbour force for two years;"),
				new NewClause(0, ClauseKind.OPERATIVE, null,
						Wording.of("Authorizes the force:").closingWith("and to report on all of these;"), null,
						Set.of()),
				NewClause.operative(1, "to guard the piers;"), NewClause.operative(1, "to train the pilots, namely:"),
				NewClause.operative(2, "those of the north;"), NewClause.operative(2, "those of the south;"),
				NewClause.operative("Decides to remain seized of the matter."),
				NewClause.annexed(1, 0, "The piers are repaired first."),
				NewClause.annexed(1, 0, "The cranes follow."));
	}

}
