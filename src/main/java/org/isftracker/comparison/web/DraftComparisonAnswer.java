package org.isftracker.comparison.web;

import java.util.List;
import java.util.UUID;

import org.isftracker.comparison.ComparedClause;
import org.isftracker.comparison.PossiblePair;
import org.isftracker.comparison.StoredTexts;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of two drafts in the form of {@link ComparisonAnswer}, with the clauses
 * that its indexes count.
 */
record DraftComparisonAnswer(Draft from, Draft to, List<Clause> before, List<Clause> after,
		List<ComparisonAnswer.Clause> clauses, List<Integer> removed, List<PossiblePair> possible, boolean coarsened) {

	static DraftComparisonAnswer of(StoredTexts texts) {
		var answer = ComparisonAnswer.of(texts.comparison());
		return new DraftComparisonAnswer(Draft.of(texts.earlier().summary()), Draft.of(texts.later().summary()),
				clauses(texts.before()), clauses(texts.after()), answer.clauses(), answer.removed(), answer.possible(),
				answer.coarsened());
	}

	private static List<Clause> clauses(List<ComparedClause> clauses) {
		return clauses.stream().map(clause -> new Clause(clause.label(), clause.text(), clause.provision())).toList();
	}

	/** A draft by its id and what readers call it. */
	record Draft(UUID id, String label, String language) {

		static Draft of(DraftSummary draft) {
			return new Draft(draft.id().id(), draft.label(), draft.language());
		}

	}

	/** A clause as it was compared, without its label. */
	record Clause(String label, String text, @Nullable UUID provision) {
	}

}
