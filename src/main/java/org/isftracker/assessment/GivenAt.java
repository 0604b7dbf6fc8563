package org.isftracker.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.isftracker.wording.Times;

/** The moment when a verdict is recorded and the day, in New York, that it was given. */
record GivenAt(Instant at, LocalDate on) {

	static GivenAt now(Clock clock) {
		var now = clock.instant();
		return new GivenAt(now, LocalDate.ofInstant(now, Times.NEW_YORK));
	}

	/** Refuses a day that has not come yet. */
	GivenAt on(LocalDate day) {
		VerdictRefused.when(day.isAfter(on), VerdictRefused.Reason.IN_THE_FUTURE);
		return new GivenAt(at, day);
	}
}
