package org.isftracker.scenario;

import java.util.List;

import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.jspecify.annotations.Nullable;

/**
 * What a person answers for one condition. {@code seen} is the number of answers that had
 * ever been recorded for it when the person began.
 */
public record NewAnswers(ConditionId condition, int seen, List<NewAnswer> answers) {

	public NewAnswers {
		answers = List.copyOf(answers);
	}

	/** Whether one reading of one term meets the condition, and why. */
	public record NewAnswer(TermId term, PossibleReading reading, Effect effect, @Nullable String rationale) {

	}

}
