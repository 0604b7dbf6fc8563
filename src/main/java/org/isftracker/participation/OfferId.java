package org.isftracker.participation;

import java.io.Serializable;
import java.util.UUID;

/** The identity of one offer: one version of a contribution. */
public record OfferId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static OfferId of(String id) {
		return new OfferId(UUID.fromString(id));
	}

	static OfferId next() {
		return new OfferId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
