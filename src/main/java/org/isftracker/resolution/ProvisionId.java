package org.isftracker.resolution;

import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a provision: the lineage of a clause across drafts, which survives
 * renumbering.
 */
public record ProvisionId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static ProvisionId of(String id) {
		return new ProvisionId(UUID.fromString(id));
	}

	static ProvisionId next() {
		return new ProvisionId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
