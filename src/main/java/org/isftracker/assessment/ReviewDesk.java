package org.isftracker.assessment;

import java.util.List;
import java.util.Map;

import org.isftracker.account.PersonName;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftSummary;

/**
 * The review queue under a draft with what it takes to work on it: all drafts (newest
 * first), the terms, who may judge, whose work each condition is, and what the person
 * signed in judged last today.
 */
public record ReviewDesk(ReviewQueue queue, List<DraftSummary> drafts, List<TermView> terms, List<PersonName> analysts,
		Map<ConditionId, String> assigned, List<VerdictView> last) {
}
