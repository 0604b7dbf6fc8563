package org.isftracker.council;

import java.io.Serializable;
import java.util.UUID;

/** The identity of one membership. */
public record MembershipId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static MembershipId of(String id) {
		return new MembershipId(UUID.fromString(id));
	}

	static MembershipId next() {
		return new MembershipId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
