package org.isftracker.assessment;

import java.util.List;
import java.util.Map;

import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionView;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

/**
 * All verdicts on a condition, newest first, seen from one draft. There is a judgement
 * where the condition stands and its nation is not archived.
 */
public record VerdictHistory(ConditionView condition, String nation, DraftSummary under, List<DraftSummary> drafts,
		@Nullable Judgement judgement, List<PastVerdict> verdicts, Map<DraftId, String> draftLabels,
		Map<TermId, String> terms, Map<StatementId, Citation> statements) {

	/** What the draft of a verdict is called. */
	public String labelOf(VerdictView verdict) {
		return draftLabels.getOrDefault(verdict.draft(), "");
	}
}
