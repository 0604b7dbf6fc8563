package org.isftracker.briefing;

import java.io.Serializable;
import java.util.UUID;

/** The identity of a briefing. */
public record BriefingId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static BriefingId of(String id) {
		return new BriefingId(UUID.fromString(id));
	}

	static BriefingId next() {
		return new BriefingId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
