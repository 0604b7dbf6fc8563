package org.isftracker.assessment;

import java.util.List;

import org.isftracker.assessment.VerdictRefused.Reason;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.NationView;
import org.isftracker.resolution.DraftId;
import org.springframework.stereotype.Component;

/** Finds the conditions that somebody wants to judge, or says why there is none. */
@Component
class Waiting {

	private final Assessment assessment;

	private final NationReading nations;

	Waiting(Assessment assessment, NationReading nations) {
		this.assessment = assessment;
		this.nations = nations;
	}

	DraftAssessment under(DraftId draft) {
		return assessment.under(draft).orElseThrow(() -> new VerdictRefused(Reason.NO_SUCH_DRAFT));
	}

	/**
	 * A condition that stands and that somebody has to judge; otherwise throws
	 * {@link VerdictRefused}.
	 */
	AssessedCondition condition(DraftAssessment assessed, ConditionId id) {
		var condition = assessed.condition(id).orElseThrow(() -> new VerdictRefused(absence(id)));
		VerdictRefused.when(condition.asksOthers(), Reason.RECKONED);
		return condition;
	}

	/**
	 * The same, if the verdict that a person saw is still the one that counts for it.
	 */
	AssessedCondition condition(DraftAssessment assessed, ConditionId id, SeenGround seen) {
		var condition = condition(assessed, id);
		var verdict = condition.judgement().verdict();
		VerdictRefused.when(verdict == null || !verdict.id().equals(seen.verdict()), Reason.JUDGED_MEANWHILE);
		return condition;
	}

	private Reason absence(ConditionId id) {
		return nations.conditions(List.of(id))
			.stream()
			.findFirst()
			.map(condition -> nations.nation(condition.nation()).filter(NationView::archived).isPresent()
					? Reason.NATION_ARCHIVED : Reason.CONDITION_WITHDRAWN)
			.orElse(Reason.NO_SUCH_CONDITION);
	}

}
