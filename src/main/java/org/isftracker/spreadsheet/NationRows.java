package org.isftracker.spreadsheet;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.ActorView;
import org.isftracker.actor.NewActor;
import org.isftracker.actor.RegionalGroup;
import org.isftracker.participation.NationTracking;
import org.isftracker.participation.Refusal;
import org.springframework.stereotype.Component;

/**
 * Nations by their names. One that is an actor already becomes a nation; one that nobody
 * knows is registered first, as a state where the row does not say what it is.
 */
@Component
class NationRows implements Rows {

	private static final int NOTE = 2_000;

	private final ActorRegister register;

	private final NationTracking tracking;

	private final Choices choices;

	NationRows(ActorRegister register, NationTracking tracking, Choices choices) {
		this.register = register;
		this.tracking = tracking;
		this.choices = choices;
	}

	@Override
	public ListKind kind() {
		return ListKind.NATIONS;
	}

	@Override
	public Weighed weigh(RowReader row, Desk desk) {
		var name = row.line(Field.NAME).orElse("");
		var kind = row.choice(Field.KIND, ActorKind.class);
		var group = row.choice(Field.REGIONAL_GROUP, RegionalGroup.class);
		var note = row.words(Field.NOTE, NOTE, true);
		desk.above("actor", name, row.number())
			.ifPresent(above -> row.refuse(Field.NAME, "spreadsheet.problem.twice", above.toString()));
		var known = desk.actor(name);
		known.map(ActorView::id)
			.map(desk.nations()::get)
			.filter(Desk.Standing::archived)
			.ifPresent(archived -> row.refuse(Field.NAME, Refusal.NATION_ARCHIVED.key()));
		if (row.refused()) {
			return row.refusal(name);
		}
		return known
			.map(actor -> weighed(row, actor, changed(row, actor, kind, note, group),
					desk.nations().containsKey(actor.id())))
			.orElseGet(() -> unknown(row, NewActor.named(name, ActorKind.STATE), kind, note, group));
	}

	private Weighed unknown(RowReader row, NewActor named, Optional<ActorKind> kind, Optional<String> note,
			Optional<RegionalGroup> group) {
		row.say(Field.KIND, choices.words(kind.orElse(named.kind())));
		var actor = new NewActor(named.name(), kind.orElse(named.kind()), note.orElse(null), null, null,
				group.orElse(null), null);
		return new Weighed(row.weighed(Outcome.NEW, actor.name(), row.against(Map.of())), made -> {
			var id = register.register(actor);
			tracking.addNation(id);
			made.actor(actor.name(), id);
		});
	}

	private Weighed weighed(RowReader row, ActorView actor, NewActor change, boolean tracked) {
		row.say(Field.NAME, actor.name());
		var differences = row.against(shown(actor));
		var outcome = !tracked ? Outcome.NEW : differences.isEmpty() ? Outcome.SAME : Outcome.CHANGED;
		Consumer<Made> step = made -> {
			if (!differences.isEmpty()) {
				register.change(actor.id(), actor.version(), change);
			}
			if (!tracked) {
				tracking.addNation(actor.id());
			}
		};
		return new Weighed(row.weighed(outcome, actor.name(), differences), outcome == Outcome.SAME ? null : step);
	}

	private NewActor changed(RowReader row, ActorView actor, Optional<ActorKind> kind, Optional<String> note,
			Optional<RegionalGroup> group) {
		row.say(Field.KIND, choices.words(kind.orElse(actor.kind())));
		return new NewActor(actor.name(), kind.orElse(actor.kind()),
				row.has(Field.NOTE) ? note.orElse(null) : actor.note(), actor.office(), actor.belongsTo(),
				row.has(Field.REGIONAL_GROUP) ? group.orElse(null) : actor.regionalGroup(), actor.country());
	}

	private Map<Field, String> shown(ActorView actor) {
		var group = actor.regionalGroup();
		return new Shown().with(Field.NAME, actor.name())
			.with(Field.KIND, choices.words(actor.kind()))
			.with(Field.NOTE, actor.note())
			.with(Field.REGIONAL_GROUP, group == null ? null : choices.words(group))
			.words();
	}

}
