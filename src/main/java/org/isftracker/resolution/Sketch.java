package org.isftracker.resolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Drafts as they would read if they were stored. */
public final class Sketch {

	private Sketch() {
	}

	/**
	 * The text with its clauses in order and numbered; those without a provision begin
	 * one that nobody knows. Refuses clauses with {@link ClauseRefused}.
	 */
	public static DraftText of(NewDraft draft, Instant now) {
		var sketched = new Draft(draft, "", now);
		var clauses = arranged(draft.clauses(), clause -> clause(sketched, clause));
		var context = new SummaryContext(Map.of(sketched.id(), clauses.size()), Map.of(), Map.of(), null);
		return new DraftText(sketched.summary(context), new Outline(clauses).texts(sketched.language()),
				sketched.annexes());
	}

	private static Clause clause(Draft draft, NewClause wanted) {
		var provision = Objects.requireNonNullElseGet(wanted.provision(), ProvisionId::next);
		return wanted.clause(draft, provision);
	}

	/** Makes each clause and puts it in its place under the others. */
	static List<Clause> arranged(List<NewClause> wanted, Function<NewClause, Clause> making) {
		List<Clause> made = new ArrayList<>();
		List<Clause> above = new ArrayList<>();
		for (var next : inOrder(wanted)) {
			ClauseRefused.when(next.level() > Math.min(above.size(), Numbering.DEEPEST),
					ClauseRefused.Reason.LEVEL_SKIPPED);
			above.subList(next.level(), above.size()).clear();
			var clause = making.apply(next);
			clause.standAt(made.size(), above.isEmpty() ? null : above.get(above.size() - 1).id());
			above.add(clause);
			made.add(clause);
		}
		return made;
	}

	private static List<NewClause> inOrder(List<NewClause> wanted) {
		return Stream.of(ClauseKind.values())
			.flatMap(kind -> wanted.stream().filter(clause -> clause.kind() == kind))
			.sorted(Comparator.comparingInt(clause -> Objects.requireNonNullElse(clause.annex(), 0)))
			.toList();
	}

}
