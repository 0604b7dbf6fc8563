package org.isftracker.scenario;

import java.io.Serializable;
import java.util.UUID;

/** The identity of a sandbox. */
public record SandboxId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static SandboxId of(String id) {
		return new SandboxId(UUID.fromString(id));
	}

	static SandboxId next() {
		return new SandboxId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}

}
