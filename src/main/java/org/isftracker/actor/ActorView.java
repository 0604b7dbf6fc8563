package org.isftracker.actor;

import org.jspecify.annotations.Nullable;

/** An actor as the register shows it. */
public record ActorView(ActorId id, String name, ActorKind kind, @Nullable String note, @Nullable String office,
		@Nullable ActorId belongsTo, @Nullable RegionalGroup regionalGroup, @Nullable String country, boolean archived,
		int version) {

	/** What to call the actor. */
	public ActorName named() {
		return new ActorName(id, name, note, office);
	}

}
