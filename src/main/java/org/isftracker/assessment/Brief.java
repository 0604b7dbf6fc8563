package org.isftracker.assessment;

import java.util.List;
import java.util.Map;

import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a person needs beside the form to judge one condition under one draft:
 * the words that changed, what was said, all verdicts so far (newest first), the clauses
 * of the draft, its silent terms, the drafts that earlier verdicts were given under, and,
 * where there is a verdict, what it would rest on now.
 */
public record Brief(DraftSummary draft, AssessedNation nation, AssessedCondition condition, List<Redlined> redlines,
		List<VerdictView> verdicts, Map<StatementId, Citation> statements, List<ClauseText> clauses,
		List<TermView> silentTerms, List<TermView> terms, Map<String, String> draftLabels,
		@Nullable CarriedOn carriedOn) {

	/** The other conditions that can be judged together with this one. */
	public List<Alike> alike() {
		return carriedOn == null ? List.of() : carriedOn.alike();
	}

	/** What an earlier verdict's draft is called. */
	public String labelOf(VerdictView verdict) {
		return draftLabels.getOrDefault(verdict.draft().toString(), "");
	}

	/** The word for a term that a difference names. */
	public String term(Difference difference) {
		return terms.stream()
			.filter(term -> term.id().equals(difference.term()))
			.map(TermView::name)
			.findFirst()
			.orElse("");
	}

	/** Whether the last verdict was read from this clause, or from what it carries on. */
	public boolean isGround(ClauseText clause) {
		return condition.rests(clause);
	}

	/** Whether the last verdict found the draft silent on it. */
	public boolean isGround(TermView term) {
		var verdict = condition.judgement().verdict();
		return verdict != null && verdict.silentOn().contains(term.id());
	}

	/** Whether the last verdict rests on it. */
	public boolean isGround(StatementId statement) {
		var verdict = condition.judgement().verdict();
		return verdict != null && verdict.evidence().contains(statement);
	}
}
