package org.isftracker.api.web;

import java.util.UUID;

import org.isftracker.actor.ActorName;
import org.jspecify.annotations.Nullable;

/** An actor by its identity and name. */
record NamedActorAnswer(UUID id, String name, @Nullable String note) {

	static NamedActorAnswer of(ActorName actor) {
		return new NamedActorAnswer(actor.id().id(), actor.name(), actor.note());
	}

}
