package org.isftracker.delivery;

import java.util.UUID;

/** The identity of a mailing list. */
public record MailingListId(UUID id) {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static MailingListId of(String id) {
		return new MailingListId(UUID.fromString(id));
	}

	static MailingListId next() {
		return new MailingListId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}

}
