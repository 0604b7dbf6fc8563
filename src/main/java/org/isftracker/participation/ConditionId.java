package org.isftracker.participation;

import java.io.Serializable;
import java.util.UUID;

/** The identity of a condition through all its wordings. */
public record ConditionId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static ConditionId of(String id) {
		return new ConditionId(UUID.fromString(id));
	}

	static ConditionId next() {
		return new ConditionId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
