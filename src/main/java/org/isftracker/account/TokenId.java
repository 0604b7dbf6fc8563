package org.isftracker.account;

import java.io.Serializable;
import java.util.UUID;

/** The identity of an access token, which is not the token. */
public record TokenId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static TokenId of(String id) {
		return new TokenId(UUID.fromString(id));
	}

	@Override
	public String toString() {
		return id.toString();
	}

}
