package org.isftracker.delivery;

import java.time.LocalTime;
import java.util.List;

/**
 * What people say of a mailing list: its name, its hour in New York, what its letters
 * carry, to whom they go, and whether they go at all.
 */
public record MailingListWords(String name, LocalTime hour, Attachment attachment, List<String> addresses,
		boolean active) {

	public MailingListWords {
		addresses = List.copyOf(addresses);
	}

}
