package org.isftracker.participation;

import java.io.Serializable;
import java.util.UUID;

/** The identity of a contribution through all its offers. */
public record ContributionId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static ContributionId of(String id) {
		return new ContributionId(UUID.fromString(id));
	}

	static ContributionId next() {
		return new ContributionId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
