package org.isftracker.scenario;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.isftracker.account.AnalystsMay;
import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.AssessedNation;
import org.isftracker.assessment.Outcome;
import org.isftracker.assessment.Readiness;
import org.isftracker.participation.ContributionKind;
import org.isftracker.scenario.ChangeProblem.Demand;
import org.isftracker.scenario.ChangeProblem.Member;
import org.isftracker.scenario.Proposal.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looking for the fewest terms that have to read otherwise. It reasons from recorded
 * answers, verdicts and positions alone. At most twenty terms; more are refused with
 * {@link ScenarioRefused}.
 */
@Service
@AnalystsMay
@Transactional(readOnly = true)
public class LeastChanging {

	static final long COMBINATIONS = 1_000_000;

	static final int SHOWN = 24;

	private final Grounds grounds;

	LeastChanging(Grounds grounds) {
		this.grounds = grounds;
	}

	/** Empty where the draft is not there. */
	public Optional<LeastChangeView> of(Goal goal) {
		return grounds.of(goal.draft()).map(ground -> of(ground, goal));
	}

	static LeastChangeView of(Ground ground, Goal goal) {
		var wanted = ground.assessed().nations().stream().filter(nation -> isWanted(nation, goal)).toList();
		var beyond = wanted.stream().filter(LeastChanging::isBeyondWords).toList();
		var within = wanted.stream().filter(nation -> !isBeyondWords(nation)).toList();
		var conditions = within.stream().flatMap(nation -> deciding(nation).stream()).toList();
		var changeable = ChangeableTerms.of(ground, conditions.stream().map(AssessedCondition::condition).toList(),
				goal.changeable());
		var members = within.stream()
			.map(nation -> new Member(weight(nation, goal), demands(ground, changeable, deciding(nation))))
			.toList();
		var troops = goal.troops();
		long enough = troops != null ? troops : members.size();
		boolean possible = troops != null || beyond.isEmpty();
		var answer = possible ? solve(changeable, members, enough) : new LeastChange.Answer(List.of(), true);
		return view(ground, changeable, answer, conditions, beyond);
	}

	private static LeastChange.Answer solve(ChangeableTerms changeable, List<Member> members, long enough) {
		return LeastChange.of(new ChangeProblem(changeable.options(), members, enough), SHOWN, COMBINATIONS,
				Thread.currentThread()::isInterrupted);
	}

	/** The smallest changes that meet one condition. */
	static LeastChangeView of(Ground ground, AssessedCondition condition) {
		var terms = condition.condition().terms().stream().limit(ChangeableTerms.MOST).collect(toSet());
		var changeable = ChangeableTerms.of(ground, List.of(condition.condition()), terms);
		var answer = solve(changeable, List.of(new Member(1, demands(ground, changeable, List.of(condition)))), 1);
		return view(ground, changeable, answer, List.of(condition), List.of());
	}

	private static LeastChangeView view(Ground ground, ChangeableTerms changeable, LeastChange.Answer answer,
			Collection<AssessedCondition> conditions, List<AssessedNation> beyond) {
		var proposals = answer.sets()
			.stream()
			.map(changeable::changes)
			.map(changes -> proposal(ground, changes))
			.toList();
		return new LeastChangeView(changeable.terms(), proposals, answer.complete(),
				conditions.stream().filter(one -> isMissing(ground, changeable, one)).toList(), beyond,
				changeable.barred());
	}

	private static Proposal proposal(Ground ground, List<Change> changes) {
		return new Proposal(changes,
				ground.supposing(changes.stream().collect(toMap(change -> change.term().id(), Change::to))));
	}

	private static boolean isWanted(AssessedNation nation, Goal goal) {
		return goal.troops() == null ? goal.nations().contains(nation.nation().id()) : troops(nation) > 0;
	}

	/** It is out by its status, or in doubt without a condition that words could meet. */
	private static boolean isBeyondWords(AssessedNation nation) {
		return nation.readiness() == Readiness.OUT
				|| (deciding(nation).isEmpty() && nation.readiness() != Readiness.COMES);
	}

	private static List<AssessedCondition> deciding(AssessedNation nation) {
		return nation.conditions().stream().filter(one -> one.condition().decides()).toList();
	}

	private static long weight(AssessedNation nation, Goal goal) {
		return goal.troops() == null ? 1 : troops(nation);
	}

	private static long troops(AssessedNation nation) {
		return nation.nation()
			.contributions()
			.stream()
			.filter(one -> one.kind() == ContributionKind.TROOPS)
			.mapToLong(one -> Optional.ofNullable(one.counting().least()).orElse(0L))
			.sum();
	}

	private static List<Demand> demands(Ground ground, ChangeableTerms changeable, List<AssessedCondition> conditions) {
		return conditions.stream().map(condition -> demand(ground, changeable, condition)).toList();
	}

	private static Demand demand(Ground ground, ChangeableTerms changeable, AssessedCondition condition) {
		var concerned = changeable.concernedBy(condition.condition());
		return new Demand(concerned, chosen -> {
			var text = SupposedText.of(ground.said(), changeable.readings(concerned, chosen));
			return new ConditionRule(ground.known(), text).apply(condition, condition.judgement())
				.judgement()
				.isCurrently(Outcome.MET);
		});
	}

	/** Whether no choice of readings meets it, each looked at with all others as well. */
	private static boolean isMissing(Ground ground, ChangeableTerms changeable, AssessedCondition condition) {
		var alone = List.of(new Member(1, demands(ground, changeable, List.of(condition))));
		return LeastChange.of(new ChangeProblem(changeable.options(), alone, 1), 1, COMBINATIONS, () -> false)
			.sets()
			.isEmpty();
	}

}
