package org.isftracker.resolution;

import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a clause of one draft; across drafts its {@link ProvisionId} tells what
 * it is.
 */
public record ClauseId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static ClauseId of(String id) {
		return new ClauseId(UUID.fromString(id));
	}

	public static ClauseId next() {
		return new ClauseId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
