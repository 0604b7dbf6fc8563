package org.isftracker.scenario;

import java.util.List;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.AssessedNation;
import org.isftracker.mandate.TermView;

/**
 * The smallest sets of changes that reach a goal, as far as the record tells.
 *
 * @param terms those that were changeable
 * @param complete whether these are all
 * @param missing conditions in the way that no reading on record meets
 * @param beyond nations that no words bring in
 * @param barred readings left out since a veto holder opposes them
 */
public record LeastChangeView(List<TermView> terms, List<Proposal> proposals, boolean complete,
		List<AssessedCondition> missing, List<AssessedNation> beyond, List<Barred> barred) {

	/** Whether nothing has to change. */
	public boolean isReached() {
		return proposals.size() == 1 && proposals.get(0).changes().isEmpty();
	}

	/** A reading that a veto holder opposes. */
	public record Barred(TermView term, PossibleReading reading, Objection objection) {

	}

}
