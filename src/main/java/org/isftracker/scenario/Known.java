package org.isftracker.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionView;

/** All that is known of what readings do to conditions: answers and precedents. */
public record Known(Map<ConditionId, List<AnswerView>> answers, Map<ConditionId, List<Precedent>> precedents) {

	static Known of(Collection<AnswerView> answers, Map<ConditionId, List<Precedent>> precedents) {
		return new Known(
				answers.stream().filter(AnswerView::isGiven).collect(Collectors.groupingBy(AnswerView::condition)),
				precedents);
	}

	/** The answer on one reading of one term, if somebody gave one. */
	public Optional<AnswerView> answer(ConditionId condition, TermId term, PossibleReading reading) {
		return answers.getOrDefault(condition, List.of())
			.stream()
			.filter(answer -> answer.term().equals(term) && answer.reading().equals(reading))
			.findFirst();
	}

	/** A draft that says the same on all terms of the condition, and was judged. */
	public Optional<Precedent> precedent(ConditionId condition, Map<TermId, PossibleReading> said) {
		return precedents.getOrDefault(condition, List.of())
			.stream()
			.filter(precedent -> precedent.said().equals(said))
			.findFirst();
	}

	/** Whether anything is known that could tell how other words fare. */
	public boolean isAnswered(ConditionId condition) {
		return answers.containsKey(condition);
	}

	/** The readings of a term of which something is known for that condition. */
	public Set<PossibleReading> readings(ConditionView condition, TermId term) {
		return Stream.concat(
				answers.getOrDefault(condition.id(), List.of())
					.stream()
					.filter(answer -> answer.term().equals(term))
					.map(AnswerView::reading),
				precedents.getOrDefault(condition.id(), List.of())
					.stream()
					.map(precedent -> precedent.said().get(term))
					.filter(Objects::nonNull))
			.collect(Collectors.toSet());
	}

}
