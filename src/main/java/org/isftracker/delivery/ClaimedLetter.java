package org.isftracker.delivery;

import java.time.Instant;

import org.isftracker.briefing.BriefingId;

/**
 * A letter that this instance alone may hand over. The moment of the claim tells it from
 * an earlier or a later claim of the same letter.
 */
record ClaimedLetter(LetterId id, BriefingId briefing, String address, Attachment attachment, int attempts,
		Instant claimedAt) {

}
