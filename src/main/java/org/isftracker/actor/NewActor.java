package org.isftracker.actor;

import org.jspecify.annotations.Nullable;

/**
 * What the register is told of an actor; names are at most 200 characters and unique, a
 * country is named by its ISO 3166-1 alpha-2 code in capitals, or by XK.
 */
public record NewActor(String name, ActorKind kind, @Nullable String note, @Nullable String office,
		@Nullable ActorId belongsTo, @Nullable RegionalGroup regionalGroup, @Nullable String country) {

	/** An actor of which nothing is known but its name and kind. */
	public static NewActor named(String name, ActorKind kind) {
		return new NewActor(name, kind, null, null, null, null, null);
	}

}
