package org.isftracker.participation;

import java.io.Serializable;
import java.util.UUID;

/** The identity of one version of a requirement. */
public record RequirementId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static RequirementId of(String id) {
		return new RequirementId(UUID.fromString(id));
	}

	static RequirementId next() {
		return new RequirementId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
