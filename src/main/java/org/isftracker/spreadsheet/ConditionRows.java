package org.isftracker.spreadsheet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.isftracker.actor.ActorView;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionTracking;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.Strength;
import org.isftracker.participation.Wording;
import org.springframework.stereotype.Component;

/** Conditions; one of the same nation with the same title is that condition, reworded. */
@Component
class ConditionRows implements Rows {

	private static final int LONGEST = 20_000;

	private final ConditionTracking tracking;

	private final Choices choices;

	ConditionRows(ConditionTracking tracking, Choices choices) {
		this.tracking = tracking;
		this.choices = choices;
	}

	@Override
	public ListKind kind() {
		return ListKind.CONDITIONS;
	}

	@Override
	public Weighed weigh(RowReader row, Desk desk) {
		var nation = Ground.nation(row, desk);
		var title = row.line(Field.TITLE).orElse("");
		desk.above("condition of " + Folded.of(nation), title, row.number())
			.ifPresent(above -> row.refuse(Field.TITLE, "spreadsheet.problem.twice", above.toString()));
		var before = known(nation, title, desk);
		var cells = cells(row, desk, title, before);
		var about = nation + ": " + title;
		if (row.refused()) {
			return row.refusal(about);
		}
		var differences = row.against(before.map(known -> shown(known, nation, desk)).orElse(Map.of()));
		var outcome = before.isEmpty() ? Outcome.NEW
				: differences.isEmpty() && before.get().stands() ? Outcome.SAME : Outcome.CHANGED;
		var weighed = row.weighed(outcome, about, differences);
		return outcome == Outcome.SAME ? Weighed.of(weighed) : new Weighed(weighed, made -> {
			if (before.isPresent()) {
				tracking.reword(before.get().id(), before.get().version(), cells.wording(made));
			}
			else {
				tracking.state(made.actor(nation), cells.wording(made));
			}
		});
	}

	private static Optional<ConditionView> known(String nation, String title, Desk desk) {
		return desk.actor(nation)
			.map(ActorView::id)
			.map(id -> desk.conditions().getOrDefault(id, List.of()))
			.orElse(List.of())
			.stream()
			.filter(condition -> Folded.of(condition.title()).equals(Folded.of(title)))
			.findFirst();
	}

	private Cells cells(RowReader row, Desk desk, String title, Optional<ConditionView> before) {
		row.refuseGaps();
		var terms = row.has(Field.TERMS) ? terms(row, desk) : before.map(ConditionView::terms).orElse(Set.of());
		return new Cells(title, row.words(Field.WORDS, LONGEST, true), row.choice(Field.KIND, ConditionKind.class),
				row.choice(Field.STRENGTH, Strength.class),
				row.has(Field.REVIEW_BY) ? row.day(Field.REVIEW_BY) : before.map(ConditionView::reviewBy), terms,
				Ground.holdsFrom(row, desk),
				row.has(Field.APPROXIMATELY) ? row.line(Field.APPROXIMATELY) : before.map(ConditionView::approximately),
				Ground.statements(row, desk));
	}

	private static Set<TermId> terms(RowReader row, Desk desk) {
		var found = new HashSet<TermId>();
		for (var name : row.several(Field.TERMS, "[;\\n]")) {
			var term = desk.terms().get(Folded.of(name));
			if (term == null) {
				row.refuse(Field.TERMS, "spreadsheet.problem.no-term", name);
			}
			else {
				found.add(term);
			}
		}
		row.say(Field.TERMS, desk.named(found));
		return found;
	}

	private Map<Field, String> shown(ConditionView condition, String nation, Desk desk) {
		return new Shown().with(Field.NATION, nation)
			.with(Field.TITLE, condition.title())
			.with(Field.WORDS, condition.words())
			.with(Field.KIND, choices.words(condition.kind()))
			.with(Field.STRENGTH, choices.words(condition.strength()))
			.with(Field.HOLDS_FROM, condition.holdsFrom())
			.with(Field.STATEMENTS, Ground.shown(condition.statements(), desk))
			.with(Field.TERMS, desk.named(condition.terms()))
			.with(Field.REVIEW_BY, condition.reviewBy())
			.with(Field.APPROXIMATELY, condition.approximately())
			.words();
	}

	private record Cells(String title, Optional<String> words, Optional<ConditionKind> kind,
			Optional<Strength> strength, Optional<LocalDate> reviewBy, Set<TermId> terms, Optional<LocalDate> holdsFrom,
			Optional<String> approximately, Set<Citing> statements) {

		Wording wording(Made made) {
			return new Wording(title, words.orElseThrow(), kind.orElseThrow(), strength.orElseThrow(),
					reviewBy.orElse(null), terms, holdsFrom.orElseThrow(), approximately.orElse(null),
					made.statements(statements));
		}

	}

}
