package org.isftracker.interchange;

import java.util.UUID;

/** The identity of a text that waits to be imported. */
public record WaitingId(UUID id) {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static WaitingId of(String id) {
		return new WaitingId(UUID.fromString(id));
	}

	static WaitingId next() {
		return new WaitingId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}

}
