package org.isftracker.delivery;

import java.util.UUID;

/** The identity of a link to a briefing. */
public record LinkId(UUID id) {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static LinkId of(String id) {
		return new LinkId(UUID.fromString(id));
	}

	static LinkId next() {
		return new LinkId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}

}
