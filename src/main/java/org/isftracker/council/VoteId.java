package org.isftracker.council;

import java.io.Serializable;
import java.util.UUID;

/** The identity of one version of a vote. */
public record VoteId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static VoteId of(String id) {
		return new VoteId(UUID.fromString(id));
	}

	static VoteId next() {
		return new VoteId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
