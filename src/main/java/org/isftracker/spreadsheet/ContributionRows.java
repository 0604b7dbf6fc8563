package org.isftracker.spreadsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.isftracker.actor.ActorView;
import org.isftracker.participation.Certainty;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.ContributionTracking;
import org.isftracker.participation.ContributionView;
import org.isftracker.participation.NewOffer;
import org.isftracker.participation.OfferView;
import org.isftracker.participation.Refusal;
import org.springframework.stereotype.Component;

/** Contributions; one of the same nation and kind is that contribution, offered anew. */
@Component
class ContributionRows implements Rows {

	private static final int LONGEST = 2_000;

	private final ContributionTracking tracking;

	private final Choices choices;

	ContributionRows(ContributionTracking tracking, Choices choices) {
		this.tracking = tracking;
		this.choices = choices;
	}

	@Override
	public ListKind kind() {
		return ListKind.CONTRIBUTIONS;
	}

	@Override
	public Weighed weigh(RowReader row, Desk desk) {
		var nation = Ground.nation(row, desk);
		var kind = row.choice(Field.KIND, ContributionKind.class);
		var about = nation + ": " + kind.map(choices::words).orElse(row.raw(Field.KIND));
		kind.flatMap(certain -> desk.above("contribution of " + Folded.of(nation), certain.name(), row.number()))
			.ifPresent(above -> row.refuse(Field.KIND, "spreadsheet.problem.twice", above.toString()));
		var known = known(nation, kind, desk);
		if (known.size() > 1) {
			row.refuse(Field.KIND, "spreadsheet.problem.several");
		}
		var before = known.stream().findFirst();
		var cells = cells(row, desk, before.map(ContributionView::counting));
		return row.refused() ? row.refusal(about) : weighed(row, about, nation, cells, before, desk);
	}

	private Weighed weighed(RowReader row, String about, String nation, Cells cells, Optional<ContributionView> before,
			Desk desk) {
		var differences = row.against(before.map(known -> shown(known, nation, desk)).orElse(Map.of()));
		var outcome = before.isEmpty() ? Outcome.NEW : differences.isEmpty() ? Outcome.SAME : Outcome.CHANGED;
		var weighed = row.weighed(outcome, about, differences);
		return outcome == Outcome.SAME ? Weighed.of(weighed) : new Weighed(weighed, made -> {
			if (before.isPresent()) {
				tracking.revise(before.get().id(), before.get().counting().id(), cells.offer(made));
			}
			else {
				tracking.offer(made.actor(nation), cells.kind().orElseThrow(), cells.offer(made));
			}
		});
	}

	private static List<ContributionView> known(String nation, Optional<ContributionKind> kind, Desk desk) {
		return desk.actor(nation)
			.map(ActorView::id)
			.map(desk.nations()::get)
			.map(Desk.Standing::contributions)
			.orElse(List.of())
			.stream()
			.filter(contribution -> kind.filter(contribution.kind()::equals).isPresent())
			.toList();
	}

	private static Cells cells(RowReader row, Desk desk, Optional<OfferView> before) {
		row.refuseGaps();
		var least = row.has(Field.LEAST) ? row.amount(Field.LEAST) : before.map(OfferView::least);
		var most = row.has(Field.MOST) ? row.amount(Field.MOST) : before.map(OfferView::most);
		if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
			row.refuse(Field.MOST, Refusal.LEAST_ABOVE_MOST.key());
		}
		var lower = least.or(() -> most);
		var upper = most.or(() -> least);
		row.say(Field.LEAST, lower.map(Object::toString).orElse(null));
		row.say(Field.MOST, upper.map(Object::toString).orElse(null));
		return new Cells(row.choice(Field.KIND, ContributionKind.class), lower, upper,
				row.choice(Field.CERTAINTY, Certainty.class),
				row.has(Field.WORDS) ? row.words(Field.WORDS, LONGEST, true) : before.map(OfferView::words),
				Ground.holdsFrom(row, desk),
				row.has(Field.APPROXIMATELY) ? row.line(Field.APPROXIMATELY) : before.map(OfferView::approximately),
				Ground.statements(row, desk));
	}

	private Map<Field, String> shown(ContributionView contribution, String nation, Desk desk) {
		var offer = contribution.counting();
		return new Shown().with(Field.NATION, nation)
			.with(Field.KIND, choices.words(contribution.kind()))
			.with(Field.CERTAINTY, choices.words(offer.certainty()))
			.with(Field.HOLDS_FROM, offer.holdsFrom())
			.with(Field.STATEMENTS, Ground.shown(offer.statements(), desk))
			.with(Field.LEAST, offer.least())
			.with(Field.MOST, offer.most())
			.with(Field.WORDS, offer.words())
			.with(Field.APPROXIMATELY, offer.approximately())
			.words();
	}

	private record Cells(Optional<ContributionKind> kind, Optional<Long> least, Optional<Long> most,
			Optional<Certainty> certainty, Optional<String> words, Optional<LocalDate> holdsFrom,
			Optional<String> approximately, Set<Citing> statements) {

		NewOffer offer(Made made) {
			return new NewOffer(least.orElse(null), most.orElse(null), certainty.orElseThrow(), words.orElse(null),
					holdsFrom.orElseThrow(), approximately.orElse(null), made.statements(statements));
		}

	}

}
