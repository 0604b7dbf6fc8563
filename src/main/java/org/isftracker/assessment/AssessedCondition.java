package org.isftracker.assessment;

import java.util.Map;

import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionView;
import org.isftracker.resolution.ClauseText;

/** A condition as it stands now, with the verdict that counts under a draft. */
public record AssessedCondition(ConditionView condition, Judgement judgement) {

	/** Whether the verdict that counts, or counted last, was read from the clause. */
	public boolean rests(ClauseText clause) {
		var verdict = judgement.verdict();
		return verdict != null && verdict.basis().stream().anyMatch(basis -> clause.isContinuing(basis.provision()));
	}

	AssessedCondition assuming(Map<ConditionId, Judgement> judgements) {
		return new AssessedCondition(condition, judgements.getOrDefault(condition.id(), judgement));
	}
}
