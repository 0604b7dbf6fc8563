package org.isftracker.resolution.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.springframework.stereotype.Component;

/** The actors that may sponsor a draft, for templates to offer. */
@Component("sponsors")
class Sponsors {

	private final ActorRegister actors;

	Sponsors(ActorRegister actors) {
		this.actors = actors;
	}

	/** States and groups of states by name. */
	public Map<UUID, String> all() {
		var names = new LinkedHashMap<UUID, String>();
		actors.all()
			.stream()
			.filter(actor -> actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.GROUP)
			.forEach(actor -> names.put(actor.id().id(), actor.name()));
		return names;
	}

}
