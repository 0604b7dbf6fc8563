package org.isftracker.assessment;

import java.util.Map;

import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionView;

/** A condition as it stands now, with the verdict that counts under a draft. */
public record AssessedCondition(ConditionView condition, Judgement judgement) {

	AssessedCondition assuming(Map<ConditionId, Judgement> judgements) {
		return new AssessedCondition(condition, judgements.getOrDefault(condition.id(), judgement));
	}
}
