package org.isftracker.spreadsheet;

import java.util.UUID;

/** The identity of lists that wait to be recorded. */
public record WaitingListId(UUID id) {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static WaitingListId of(String id) {
		return new WaitingListId(UUID.fromString(id));
	}

	static WaitingListId next() {
		return new WaitingListId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}

}
