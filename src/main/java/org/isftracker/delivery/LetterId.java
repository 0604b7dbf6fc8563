package org.isftracker.delivery;

import java.util.UUID;

/** The identity of a letter. */
public record LetterId(UUID id) {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static LetterId of(String id) {
		return new LetterId(UUID.fromString(id));
	}

	static LetterId next() {
		return new LetterId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}

}
