package org.isftracker.delivery;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A mailing list. The version is what a change of it must name; on the last round's day
 * it was served last.
 */
public record MailingListView(MailingListId id, MailingListWords words, LocalDate lastRound, int version) {

	/** When it is served next, if it is active. */
	public Instant next(Instant now) {
		return Round.next(words.hour(), lastRound, now).at();
	}

}
