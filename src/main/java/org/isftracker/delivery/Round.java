package org.isftracker.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.isftracker.wording.Times;

/**
 * The hour of a mailing list on one day, on the clock of New York. An hour that the clock
 * leaves out when summer time begins comes an hour later; of one that it shows twice the
 * first counts.
 */
record Round(LocalDate day, Instant at) {

	static Round on(LocalDate day, LocalTime hour) {
		return new Round(day, day.atTime(hour).atZone(Times.NEW_YORK).toInstant());
	}

	/** The round of the day that it is in New York. */
	static Round today(LocalTime hour, Instant now) {
		return on(LocalDate.ofInstant(now, Times.NEW_YORK), hour);
	}

	/** The next round of a list that was served last on the day given. */
	static Round next(LocalTime hour, LocalDate last, Instant now) {
		var today = today(hour, now);
		return today.day.isAfter(last) ? today : on(last.plusDays(1), hour);
	}

	/**
	 * The day that counts as served when a list begins: today, if its hour has struck,
	 * else yesterday.
	 */
	static LocalDate lastBefore(LocalTime hour, Instant now) {
		var today = today(hour, now);
		return today.hasStruck(now) ? today.day : today.day.minusDays(1);
	}

	boolean hasStruck(Instant now) {
		return !at.isAfter(now);
	}

}
