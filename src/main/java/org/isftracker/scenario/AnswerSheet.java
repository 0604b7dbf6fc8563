package org.isftracker.scenario;

import java.util.List;

import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.NationView;
import org.jspecify.annotations.Nullable;

/**
 * One condition with the readings of each of its terms that any draft has or anybody
 * answered on, and all that was ever answered, newest first.
 */
public record AnswerSheet(NationView nation, ConditionView condition, List<OfTerm> terms, List<Precedent> precedents,
		List<AnswerView> history) {

	/** The number of answers that a form is made from. */
	public int seen() {
		return history.size();
	}

	/** What a term of the condition is called; empty where it no longer concerns it. */
	public String name(TermId id) {
		return terms.stream()
			.filter(of -> of.term().id().equals(id))
			.map(of -> of.term().name())
			.findFirst()
			.orElse("");
	}

	/** A term with its readings, silence last. */
	public record OfTerm(TermView term, List<Row> rows) {

		/** What is known of that reading; null for one that nobody has named before. */
		public @Nullable Row row(PossibleReading reading) {
			return rows.stream().filter(row -> row.reading().equals(reading)).findFirst().orElse(null);
		}

	}

	/**
	 * One reading, the drafts that have it, the answer that counts, and the drafts under
	 * which the condition was judged met while they say so.
	 */
	public record Row(PossibleReading reading, List<String> drafts, @Nullable AnswerView answer, List<String> metUnder,
			List<String> unmetUnder) {

	}

}
