package org.isftracker.assessment;

import java.util.Map;
import java.util.Set;

import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;

/**
 * What it takes to judge a condition under a draft.
 *
 * @param clauses the clauses it was read from, each with the fingerprint that the person
 * saw; one that reads otherwise by now is refused
 * @param silentOn terms on which the draft says nothing
 * @param evidence statements that report the event which the condition waits for
 * @param decides whether a lead settles a dispute with it
 */
public record NewVerdict(ConditionId condition, DraftId draft, Outcome outcome, String rationale,
		Map<ClauseId, String> clauses, Set<TermId> silentOn, Set<StatementId> evidence, boolean decides) {

	/** The same for another condition, on what its last verdict would rest on now. */
	NewVerdict alike(ConditionId other, SeenGround seen, AssessedCondition stood) {
		var last = stood.judgement().verdict();
		return new NewVerdict(other, draft, outcome, rationale, seen.clauses(), seen.silentOn(),
				last == null ? Set.of() : last.evidence(), false);
	}
}
