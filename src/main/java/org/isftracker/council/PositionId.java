package org.isftracker.council;

import java.io.Serializable;
import java.util.UUID;

/** The identity of one version of a position. */
public record PositionId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static PositionId of(String id) {
		return new PositionId(UUID.fromString(id));
	}

	static PositionId next() {
		return new PositionId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
