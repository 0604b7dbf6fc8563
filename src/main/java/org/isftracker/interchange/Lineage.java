package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.comparison.ClauseChange;
import org.isftracker.comparison.ComparedClause;
import org.isftracker.comparison.TextComparison;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * Proposes which clause of an imported text continues which provision of the draft it is
 * based on.
 */
final class Lineage {

	private static final double CERTAIN_ENOUGH = 0.5;

	private final List<ClauseText> base;

	private final Set<ProvisionId> taken = new HashSet<>();

	private Lineage(List<ClauseText> base) {
		this.base = base;
	}

	static List<NewClause> propose(List<ClauseText> base, List<NewClause> clauses) {
		var changes = TextComparison.of(before(base), after(clauses)).clauses();
		var lineage = new Lineage(base);
		var continued = new ArrayList<NewClause>();
		for (var change : changes) {
			continued.add(lineage.continued(clauses.get(change.index()), change));
		}
		return continued;
	}

	private NewClause continued(NewClause clause, ClauseChange change) {
		if (change.from().isEmpty() || change.certainty() < CERTAIN_ENOUGH) {
			return clause;
		}
		var provisions = change.from().stream().map(base::get).flatMap(Lineage::provisions).distinct().toList();
		var own = provisions.get(0);
		if (!taken.add(own)) {
			return clause.continuingAlso(Set.copyOf(provisions));
		}
		var others = provisions.stream().skip(1).collect(Collectors.toSet());
		return clause.continuing(own).continuingAlso(others);
	}

	private static Stream<ProvisionId> provisions(ClauseText clause) {
		return Stream.concat(Stream.of(clause.provision()), clause.continues().stream());
	}

	private static List<ComparedClause> before(List<ClauseText> base) {
		var places = base.stream().map(ClauseText::id).toList();
		return base.stream()
			.map(clause -> new ComparedClause(clause.kind().name(), clause.level(),
					(clause.parent() == null) ? ComparedClause.ROOT : places.indexOf(clause.parent()), clause.label(),
					said(clause.words(), clause.closing()), null))
			.toList();
	}

	private static List<ComparedClause> after(List<NewClause> clauses) {
		var compared = new ArrayList<ComparedClause>();
		var above = new ArrayList<Integer>();
		for (var clause : clauses) {
			above.subList(clause.level(), above.size()).clear();
			int parent = above.isEmpty() ? ComparedClause.ROOT : above.get(above.size() - 1);
			above.add(compared.size());
			compared.add(new ComparedClause(clause.kind().name(), clause.level(), parent, "",
					said(clause.wording().words(), clause.wording().closing()), null));
		}
		return compared;
	}

	private static String said(String words, @Nullable String closing) {
		return (closing == null) ? words : words + "\n" + closing;
	}

}
