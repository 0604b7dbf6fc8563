package org.isftracker.mandate;

import java.io.Serializable;
import java.util.UUID;

/** The identity of one version of a reading. */
public record ReadingId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static ReadingId of(String id) {
		return new ReadingId(UUID.fromString(id));
	}

	static ReadingId next() {
		return new ReadingId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
