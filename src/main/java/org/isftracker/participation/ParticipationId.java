package org.isftracker.participation;

import java.io.Serializable;
import java.util.UUID;

/** The identity of one proposed or signed place on the ladder. */
public record ParticipationId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static ParticipationId of(String id) {
		return new ParticipationId(UUID.fromString(id));
	}

	static ParticipationId next() {
		return new ParticipationId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
