package org.isftracker.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.ConditionView;
import org.isftracker.scenario.LeastChangeView.Barred;
import org.isftracker.scenario.Proposal.Change;
import org.isftracker.scenario.ScenarioRefused.Reason;

/** The terms that may read otherwise, each with the readings that are worth weighing. */
final class ChangeableTerms {

	static final int MOST = 20;

	private static final Comparator<PossibleReading> IN_ORDER = Comparator
		.comparing((PossibleReading reading) -> reading.words() == null ? "" : reading.words());

	private final Ground ground;

	private final List<TermView> terms = new ArrayList<>();

	private final List<List<PossibleReading>> readings = new ArrayList<>();

	private final List<Barred> barred = new ArrayList<>();

	private ChangeableTerms(Ground ground) {
		this.ground = ground;
	}

	/** Refuses more than twenty. */
	static ChangeableTerms of(Ground ground, Collection<ConditionView> conditions, Set<TermId> chosen) {
		ScenarioRefused.when(chosen.size() > MOST, Reason.TOO_MANY_TERMS);
		var changeable = new ChangeableTerms(ground);
		ground.terms()
			.stream()
			.filter(term -> chosen.isEmpty() || chosen.contains(term.id()))
			.forEach(term -> changeable.add(term, conditions));
		ScenarioRefused.when(changeable.terms.size() > MOST, Reason.TOO_MANY_TERMS);
		return changeable;
	}

	private void add(TermView term, Collection<ConditionView> conditions) {
		var possible = new TreeSet<>(IN_ORDER);
		conditions.stream()
			.filter(condition -> condition.terms().contains(term.id()))
			.forEach(condition -> possible.addAll(ground.known().readings(condition, term.id())));
		possible.removeIf(reading -> reading.equals(ground.said().get(term.id())) || isBarred(term, reading));
		if (!possible.isEmpty()) {
			terms.add(term);
			readings.add(List.copyOf(possible));
		}
	}

	private boolean isBarred(TermView term, PossibleReading reading) {
		var text = SupposedText.of(ground.said(), Map.of(term.id(), reading));
		var against = Objections.of(ground.positions(), text, ground.vetoHolders())
			.stream()
			.filter(Objection::isNewOppositionOfVetoHolder)
			.toList();
		against.forEach(objection -> barred.add(new Barred(term, reading, objection)));
		return !against.isEmpty();
	}

	List<TermView> terms() {
		return List.copyOf(terms);
	}

	List<Barred> barred() {
		return List.copyOf(barred);
	}

	int[] options() {
		return readings.stream().mapToInt(List::size).toArray();
	}

	/** Which of them a condition concerns. */
	int[] concernedBy(ConditionView condition) {
		var concerned = new ArrayList<Integer>();
		for (int at = 0; at < terms.size(); at++) {
			if (condition.terms().contains(terms.get(at).id())) {
				concerned.add(at);
			}
		}
		return concerned.stream().mapToInt(Integer::intValue).toArray();
	}

	/** What is chosen for those of them, as readings. */
	Map<TermId, PossibleReading> readings(int[] concerned, int[] chosen) {
		Map<TermId, PossibleReading> supposed = new HashMap<>();
		for (int at : concerned) {
			if (chosen[at] > 0) {
				supposed.put(terms.get(at).id(), readings.get(at).get(chosen[at] - 1));
			}
		}
		return supposed;
	}

	/** A set of choices in words. */
	List<Change> changes(Map<Integer, Integer> choices) {
		return choices.entrySet().stream().map(choice -> {
			var term = terms.get(choice.getKey());
			return new Change(term, ground.said().get(term.id()),
					readings.get(choice.getKey()).get(choice.getValue() - 1));
		}).toList();
	}

}
