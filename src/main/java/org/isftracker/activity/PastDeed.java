package org.isftracker.activity;

import java.time.Instant;
import java.util.List;

/** A deed as it was recorded: who did it, when, and what changed. */
public record PastDeed(long id, Instant happenedAt, String username, String kind, Subject subject,
		List<FieldChange> changes, boolean confidential) {

}
