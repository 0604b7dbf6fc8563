package org.isftracker.participation;

import java.io.Serializable;
import java.util.UUID;

/** The identity of one wording of a condition. */
public record WordingId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static WordingId of(String id) {
		return new WordingId(UUID.fromString(id));
	}

	static WordingId next() {
		return new WordingId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
