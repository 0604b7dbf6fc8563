package org.isftracker.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.ConditionView;

/**
 * Finds pairs of conditions of which one is failed, by an answer, by every reading that
 * meets the other on the same term. A condition that another term can meet by itself
 * contradicts none.
 */
final class Contradictions {

	private final Known known;

	private Contradictions(Known known) {
		this.known = known;
	}

	static List<Contradiction> among(Collection<ConditionView> conditions, List<TermView> terms, Known known) {
		var search = new Contradictions(known);
		var answered = conditions.stream().filter(one -> known.isAnswered(one.id())).toList();
		List<Contradiction> found = new ArrayList<>();
		for (var term : terms) {
			var concerned = answered.stream().filter(one -> search.hangsOn(one, term.id())).toList();
			for (int at = 0; at < concerned.size(); at++) {
				for (var other : concerned.subList(at + 1, concerned.size())) {
					search.check(concerned.get(at), other, term, found);
				}
			}
		}
		return found;
	}

	private void check(ConditionView one, ConditionView other, TermView term, List<Contradiction> found) {
		var meetsOne = readings(one, term.id(), Set.of(Effect.MEETS, Effect.SUFFICES));
		var meetsOther = readings(other, term.id(), Set.of(Effect.MEETS, Effect.SUFFICES));
		boolean known = !meetsOne.isEmpty() && !meetsOther.isEmpty();
		if (known && (readings(other, term.id(), Set.of(Effect.FAILS)).containsAll(meetsOne)
				|| readings(one, term.id(), Set.of(Effect.FAILS)).containsAll(meetsOther))) {
			found.add(new Contradiction(one, other, term));
		}
	}

	private boolean hangsOn(ConditionView condition, TermId term) {
		return condition.terms().contains(term) && condition.terms()
			.stream()
			.filter(other -> !other.equals(term))
			.allMatch(other -> readings(condition, other, Set.of(Effect.SUFFICES)).isEmpty());
	}

	private Set<PossibleReading> readings(ConditionView condition, TermId term, Set<Effect> effects) {
		return known.answers()
			.getOrDefault(condition.id(), List.of())
			.stream()
			.filter(answer -> answer.term().equals(term) && effects.contains(answer.effect()))
			.map(AnswerView::reading)
			.collect(Collectors.toSet());
	}

}
