package org.isftracker.mandate;

import java.io.Serializable;
import java.util.UUID;

/** The identity of a mandate term. */
public record TermId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static TermId of(String id) {
		return new TermId(UUID.fromString(id));
	}

	static TermId next() {
		return new TermId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
