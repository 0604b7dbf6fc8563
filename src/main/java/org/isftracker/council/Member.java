package org.isftracker.council;

import java.time.LocalDate;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorName;
import org.jspecify.annotations.Nullable;

/**
 * A member of the Council and the term that it serves, of which {@code to} is the last
 * day; a permanent one has none.
 */
public record Member(MembershipId id, ActorName actor, boolean permanent, LocalDate from, @Nullable LocalDate to) {

	/** The member's name. */
	public String name() {
		return actor.name();
	}

	/** Whether the term includes a day. */
	public boolean servesOn(LocalDate day) {
		return !day.isBefore(from) && (to == null || !day.isAfter(to));
	}

	ActorId who() {
		return actor.id();
	}

}
