package org.isftracker.resolution;

import java.io.Serializable;
import java.util.UUID;

/** The identity of a draft. */
public record DraftId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static DraftId of(String id) {
		return new DraftId(UUID.fromString(id));
	}

	static DraftId next() {
		return new DraftId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
