package org.isftracker.evidence;

import java.io.Serializable;
import java.util.UUID;

/** The identity of a note. */
public record NoteId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static NoteId of(String id) {
		return new NoteId(UUID.fromString(id));
	}

	static NoteId next() {
		return new NoteId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
