package org.isftracker.traceability;

import java.util.Comparator;
import java.util.List;

import org.isftracker.assessment.Amount;
import org.isftracker.assessment.AssessedNation;
import org.isftracker.assessment.Readiness;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.ClauseText;

/**
 * What hangs on one clause of a draft: the terms that it settles and the conditions that
 * rest on its words or concern such a term.
 */
public record ClauseLoad(ClauseText clause, List<TermView> terms, List<Hanging> conditions) {

	public ClauseLoad {
		terms = List.copyOf(terms);
		conditions = List.copyOf(conditions);
	}

	/** The conditions of which the verdict was read from the clause. */
	public List<Hanging> resting() {
		return conditions.stream().filter(one -> one.tie() == Tie.WORDS).toList();
	}

	/** The nations that rest a red line or a required condition on it, by name. */
	public List<AssessedNation> nations() {
		return conditions.stream()
			.filter(Hanging::weighs)
			.map(Hanging::nation)
			.distinct()
			.sorted(Comparator.comparing(nation -> nation.nation().name()))
			.toList();
	}

	/** The soldiers of those nations, without nations that are out. */
	public Amount troops() {
		return nations().stream()
			.filter(nation -> nation.readiness() != Readiness.OUT)
			.map(AssessedNation::troops)
			.reduce(Amount.NONE, Amount::plus);
	}

	/** Whether any verdict rests on it. */
	public boolean isLoaded() {
		return !resting().isEmpty();
	}

	/** Whether no condition rests on it nor concerns what it settles. */
	public boolean isUnasked() {
		return conditions.isEmpty();
	}

}
