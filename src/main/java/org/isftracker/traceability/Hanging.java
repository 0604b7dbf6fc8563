package org.isftracker.traceability;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.AssessedNation;

/** A condition of a nation, and how it hangs on a clause. */
public record Hanging(AssessedNation nation, AssessedCondition condition, Tie tie) {

	/** Whether the nation's readiness rests on the clause by this condition. */
	boolean weighs() {
		return tie == Tie.WORDS && condition.condition().decides();
	}

}
