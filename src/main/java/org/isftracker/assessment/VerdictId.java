package org.isftracker.assessment;

import java.io.Serializable;
import java.util.UUID;

/** The identity of one verdict. */
public record VerdictId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static VerdictId of(String id) {
		return new VerdictId(UUID.fromString(id));
	}

	static VerdictId next() {
		return new VerdictId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
