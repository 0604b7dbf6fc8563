package org.isftracker.participation;

import java.io.Serializable;
import java.util.UUID;

/** The identity of one answer on a task. */
public record TaskAnswerId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static TaskAnswerId of(String id) {
		return new TaskAnswerId(UUID.fromString(id));
	}

	static TaskAnswerId next() {
		return new TaskAnswerId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
