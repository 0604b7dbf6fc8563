package org.isftracker.actor;

import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of an actor, whatever its roles; a nation is known by the same identity.
 */
public record ActorId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static ActorId of(String id) {
		return new ActorId(UUID.fromString(id));
	}

	static ActorId next() {
		return new ActorId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
