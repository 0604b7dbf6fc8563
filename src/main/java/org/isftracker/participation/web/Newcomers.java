package org.isftracker.participation.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.NationView;
import org.springframework.stereotype.Component;

/** The states and groups that are not tracked as nations yet. */
@Component("newcomers")
class Newcomers {

	private final NationReading nations;

	private final ActorRegister actors;

	Newcomers(NationReading nations, ActorRegister actors) {
		this.nations = nations;
		this.actors = actors;
	}

	/** By name, for a list to choose from. */
	Map<UUID, String> possible() {
		var tracked = new HashSet<ActorId>();
		nations.nations().stream().map(NationView::id).forEach(tracked::add);
		nations.archived().stream().map(NationView::id).forEach(tracked::add);
		var possible = new LinkedHashMap<UUID, String>();
		actors.all()
			.stream()
			.filter(actor -> actor.kind() != ActorKind.PERSON && !tracked.contains(actor.id()))
			.forEach(actor -> possible.put(actor.id().id(), actor.name()));
		return possible;
	}

}
