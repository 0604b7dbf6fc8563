package org.isftracker.actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.isftracker.account.AnalystsMay;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.actor.ActorRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of actors: reading it, and adding to it. Archived actors keep their names.
 */
@Service("actorRegister")
@Transactional(readOnly = true)
public class ActorRegister {

	private final Actors actors;

	private final ActivityLog activity;

	ActorRegister(Actors actors, ActivityLog activity) {
		this.actors = actors;
		this.activity = activity;
	}

	/** The actors that are not archived, by name. */
	public List<ActorView> all() {
		return everyone().stream().filter(actor -> !actor.archived()).toList();
	}

	/** All actors, the archived ones too, by name. */
	public List<ActorView> everyone() {
		return actors.findByOrderByName().stream().map(Actor::view).toList();
	}

	public Optional<ActorView> find(ActorId id) {
		return actors.findById(id).map(Actor::view);
	}

	/** The persons and bodies that belong to an actor. */
	public List<ActorView> belongingTo(ActorId whole) {
		return actors.findByBelongsToOrderByName(whole).stream().map(Actor::view).toList();
	}

	/** The names of those of the actors that are known, archived or not. */
	public Map<ActorId, ActorName> names(Collection<ActorId> ids) {
		return actors.findByIdIn(ids).stream().collect(Collectors.toMap(Actor::id, Actor::named));
	}

	/** Refuses a name that another actor has with {@link ActorRefused}. */
	@AnalystsMay
	@Transactional
	public ActorId register(NewActor actor) {
		check(null, actor);
		var view = actors.save(new Actor(actor)).view();
		activity.record(Deed.of("actor.registered", subject(view)).changed("actor.name", null, view.name()));
		return view.id();
	}

	/** The version is that of the view that was changed; an older one is refused. */
	@AnalystsMay
	@Transactional
	public void change(ActorId id, int version, NewActor change) {
		var actor = known(id);
		var before = actor.view();
		check(id, change);
		actor.change(version, change);
		activity.record(changed(before, actors.save(actor).view()));
	}

	/** Takes an actor from lists and pickers; what cites it stays. */
	@AnalystsMay
	@Transactional
	public void archive(ActorId id) {
		var actor = known(id);
		actor.archive();
		activity.record(Deed.of("actor.archived", subject(actors.save(actor).view())));
	}

	@AnalystsMay
	@Transactional
	public void restore(ActorId id) {
		var actor = known(id);
		actor.restore();
		activity.record(Deed.of("actor.restored", subject(actors.save(actor).view())));
	}

	private Actor known(ActorId id) {
		return actors.findById(id).orElseThrow(() -> new ActorRefused(Reason.UNKNOWN_ACTOR));
	}

	private void check(@Nullable ActorId id, NewActor actor) {
		if (actors.findByName(actor.name()).filter(other -> !other.id().equals(id)).isPresent()) {
			throw new ActorRefused(Reason.NAME_TAKEN);
		}
		if (actor.country() != null && !Countries.known(actor.country())) {
			throw new ActorRefused(Reason.UNKNOWN_COUNTRY);
		}
		for (var whole = actor.belongsTo(); whole != null; whole = known(whole).view().belongsTo()) {
			if (whole.equals(id)) {
				throw new ActorRefused(Reason.CIRCLE);
			}
		}
	}

	private static Deed changed(ActorView before, ActorView after) {
		return Deed.of("actor.changed", subject(after))
			.changed("actor.name", before.name(), after.name())
			.changed("actor.kind", before.kind().name(), after.kind().name())
			.changed("actor.note", before.note(), after.note())
			.changed("actor.office", before.office(), after.office())
			.changed("actor.country", before.country(), after.country());
	}

	private static Subject subject(ActorView actor) {
		return new Subject("actor", actor.id().toString(), actor.name(), "/actors/" + actor.id());
	}

}
