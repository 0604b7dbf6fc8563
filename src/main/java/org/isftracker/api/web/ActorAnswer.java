package org.isftracker.api.web;

import java.util.UUID;

import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorView;
import org.isftracker.actor.RegionalGroup;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks, votes or contributes. */
record ActorAnswer(UUID id, String name, ActorKind kind, @Nullable String note, @Nullable String office,
		@Nullable UUID belongsTo, @Nullable RegionalGroup regionalGroup, boolean archived) {

	static ActorAnswer of(ActorView actor) {
		return new ActorAnswer(actor.id().id(), actor.name(), actor.kind(), actor.note(), actor.office(),
				Ids.of(actor.belongsTo()), actor.regionalGroup(), actor.archived());
	}

}
