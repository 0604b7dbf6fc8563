package org.isftracker.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionView;
import org.isftracker.resolution.ClauseText;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it stands now, with the verdict that counts under a draft; where it asks
 * something of other nations, with what they do, from which it is judged.
 */
public record AssessedCondition(ConditionView condition, Judgement judgement, @Nullable Others others) {

	public AssessedCondition(ConditionView condition, Judgement judgement) {
		this(condition, judgement, null);
	}

	/** Whether the verdict that counts, or counted last, was read from the clause. */
	public boolean rests(ClauseText clause) {
		var verdict = judgement.verdict();
		return verdict != null && verdict.basis().stream().anyMatch(basis -> clause.isContinuing(basis.provision()));
	}

	/** Whether the nation named the clause when it stated the condition. */
	public boolean names(ClauseText clause) {
		return condition.provisions().stream().anyMatch(clause::isContinuing);
	}

	/** Whether it is reckoned from what other nations do, so that nobody judges it. */
	public boolean asksOthers() {
		return condition.others() != null;
	}

	AssessedCondition assuming(Map<ConditionId, Judgement> judgements) {
		return new AssessedCondition(condition, judgements.getOrDefault(condition.id(), judgement), others);
	}

	AssessedCondition reckonedBy(OthersRule rule) {
		var asked = condition.others();
		if (asked == null) {
			return this;
		}
		var found = rule.apply(asked, condition.nation());
		return new AssessedCondition(condition, Judgement.supposed(found.outcome()), found);
	}

	AssessedCondition unreckoned() {
		return asksOthers() ? new AssessedCondition(condition, Judgement.supposed(Outcome.UNCLEAR)) : this;
	}

	AssessedCondition in(List<ActorId> circle) {
		return others == null ? this : new AssessedCondition(condition, judgement, others.in(circle));
	}

	/** The nations in doubt that it hangs on, if a nation's coming hangs on it. */
	Set<ActorId> waitsFor() {
		return others == null || others.outcome() != Outcome.UNCLEAR || !condition.decides() ? Set.of()
				: Set.copyOf(others.open());
	}
}
