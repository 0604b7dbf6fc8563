package org.isftracker.evidence;

import java.io.Serializable;
import java.util.UUID;

/** The identity of a statement. */
public record StatementId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static StatementId of(String id) {
		return new StatementId(UUID.fromString(id));
	}

	static StatementId next() {
		return new StatementId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
