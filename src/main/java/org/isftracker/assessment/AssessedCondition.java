package org.isftracker.assessment;

import org.isftracker.participation.ConditionView;

/** A condition as it stands now, with the verdict that counts under a draft. */
public record AssessedCondition(ConditionView condition, Judgement judgement) {
}
