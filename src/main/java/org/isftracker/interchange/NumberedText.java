package org.isftracker.interchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.isftracker.evidence.Usage;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.NewDraft;
import org.isftracker.resolution.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a text with the clauses that they would become, and of each what
 * keeps it from being imported.
 */
public record NumberedText(List<Row> rows) {

	private static final int MOST_PROBLEMS = 50;

	public NumberedText {
		rows = List.copyOf(rows);
	}

	/**
	 * One paragraph; without a clause where it becomes none of its own.
	 */
	public record Row(FlatParagraph paragraph, @Nullable ClauseText clause, ImportRefused.@Nullable Reason problem) {

		/** How far it stands under the others, from 0. */
		public int depth() {
			return clause == null ? Math.max(0, paragraph.depth()) : clause.level();
		}

		/** Whether a person should look at it. */
		public boolean doubtful() {
			return problem != null || !paragraph.doubts().isEmpty();
		}

	}

	/** Numbers also what cannot be imported yet, as far as that goes. */
	static NumberedText of(List<FlatParagraph> paragraphs, String language) {
		var usable = new ArrayList<>(paragraphs);
		Map<Integer, ImportRefused.Reason> problems = new HashMap<>();
		while (problems.size() < MOST_PROBLEMS) {
			try {
				var clauses = numbered(Assembly.of(usable), language);
				return new NumberedText(IntStream.range(0, paragraphs.size())
					.mapToObj(at -> new Row(paragraphs.get(at), clauses.get(at), problems.get(at)))
					.toList());
			}
			catch (ImportRefused refused) {
				int at = refused.paragraph();
				if (problems.putIfAbsent(at, refused.reason()) != null) {
					break;
				}
				usable.set(at, usable.get(at).as(Part.LEAVE_OUT, 0));
			}
		}
		return new NumberedText(IntStream.range(0, paragraphs.size())
			.mapToObj(at -> new Row(paragraphs.get(at), null, problems.get(at)))
			.toList());
	}

	private static Map<Integer, ClauseText> numbered(Assembly assembly, String language) {
		var draft = Sketch.of(new NewDraft("Text", language, null, null, false, null, Usage.INTERNAL, null, List.of(),
				assembly.clauses(), assembly.annexes()), Instant.EPOCH);
		var order = IntStream.range(0, assembly.clauses().size())
			.boxed()
			.sorted(Comparator.comparing((Integer at) -> assembly.clauses().get(at).kind())
				.thenComparing(at -> annex(assembly.clauses().get(at))))
			.toList();
		Map<Integer, ClauseText> numbered = new HashMap<>();
		for (int at = 0; at < order.size(); at++) {
			numbered.put(assembly.places().get(order.get(at)), draft.clauses().get(at));
		}
		return numbered;
	}

	private static int annex(NewClause clause) {
		return Objects.requireNonNullElse(clause.annex(), 0);
	}

	/** What is in the way of the import. */
	public long problems() {
		return rows.stream().filter(row -> row.problem() != null).count();
	}

	/** How many paragraphs are of one kind. */
	public long count(Part part) {
		return rows.stream().filter(row -> row.paragraph().part() == part).count();
	}

	/** The rows that a person should look at, in order. */
	public List<Row> doubtful() {
		return rows.stream().filter(Row::doubtful).toList();
	}

}
