package org.isftracker.council;

import java.io.Serializable;
import java.util.UUID;

/** The identity of one day of the calendar. */
public record CalendarDayId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static CalendarDayId of(String id) {
		return new CalendarDayId(UUID.fromString(id));
	}

	static CalendarDayId next() {
		return new CalendarDayId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
