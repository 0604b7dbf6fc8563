package org.isftracker.scenario;

import java.util.Map;

import org.isftracker.assessment.Outcome;
import org.isftracker.mandate.TermId;

/**
 * What was judged of a condition under a draft whose words no longer change, and what
 * that draft says on the condition's terms.
 */
public record Precedent(String draft, Map<TermId, PossibleReading> said, Outcome outcome) {

	public Precedent {
		said = Map.copyOf(said);
	}

}
