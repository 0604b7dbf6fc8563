package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.isftracker.comparison.ClauseChange;
import org.isftracker.comparison.ComparedClause;
import org.isftracker.comparison.ComparisonOptions;
import org.isftracker.comparison.HandPairing;
import org.isftracker.comparison.TextComparison;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * Which clause of a new text continues which provision of the draft it is based on: as
 * somebody said, else as the comparison is sure enough of.
 */
final class Lineage {

	private static final double CERTAIN_ENOUGH = 0.5;

	private final List<ClauseText> base;

	private final List<NewClause> clauses;

	private final TextComparison comparison;

	private final Set<ProvisionId> taken = new HashSet<>();

	private final List<NewClause> continued = new ArrayList<>();

	private Lineage(List<ClauseText> base, List<NewClause> clauses, List<HandPairing> said) {
		this.base = base;
		this.clauses = clauses;
		this.comparison = TextComparison.of(before(base), after(clauses),
				ComparisonOptions.defaults().withPairings(said));
		comparison.clauses().forEach(change -> continued.add(continued(clauses.get(change.index()), change)));
	}

	static List<NewClause> propose(List<ClauseText> base, List<NewClause> clauses) {
		return of(base, clauses, Map.of()).continued;
	}

	/**
	 * The pairs that somebody made name clauses of the new text by their indexes; an
	 * empty word stands for a new provision, and what the draft does not have says
	 * nothing.
	 */
	static Lineage of(List<ClauseText> base, List<NewClause> clauses, Map<Integer, String> said) {
		return new Lineage(base, clauses,
				said.entrySet().stream().flatMap(pair -> pairings(base, pair.getKey(), pair.getValue())).toList());
	}

	private static Stream<HandPairing> pairings(List<ClauseText> base, int clause, String earlier) {
		return IntStream.range(0, base.size())
			.filter(at -> earlier.isEmpty() || base.get(at).id().toString().equals(earlier))
			.mapToObj(at -> new HandPairing(at, clause, !earlier.isEmpty()));
	}

	/** The clauses with the provisions that they continue. */
	List<NewClause> clauses() {
		return List.copyOf(continued);
	}

	/**
	 * How each clause relates to the draft; what is too unsure to count comes from
	 * nothing.
	 */
	List<ClauseChange> changes() {
		return comparison.clauses();
	}

	/** The clauses of the draft that one of the new text continues, in their order. */
	List<ClauseText> from(int clause) {
		var change = comparison.clauses().get(clause);
		return counts(change) ? change.from().stream().map(base::get).toList() : List.of();
	}

	/** The clauses of the draft that nothing continues. */
	List<ClauseText> dropped() {
		var used = IntStream.range(0, clauses.size())
			.boxed()
			.flatMap(at -> from(at).stream())
			.collect(Collectors.toSet());
		return base.stream().filter(clause -> !used.contains(clause)).toList();
	}

	private static boolean counts(ClauseChange change) {
		return !change.from().isEmpty() && (change.byHand() || change.certainty() >= CERTAIN_ENOUGH);
	}

	private NewClause continued(NewClause clause, ClauseChange change) {
		if (!counts(change)) {
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
