package org.isftracker.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.springframework.stereotype.Component;

/** Days, hours and figures as a reader meets them; templates say {@code @times}. */
@Component("times")
public class Times {

	/** Where the Security Council sits, and by which clock it works. */
	public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	private static final DateTimeFormatter DAY = pattern("d MMMM uuuu");

	private static final DateTimeFormatter SHORT_DAY = pattern("d MMM uuuu");

	private static final DateTimeFormatter WEEKDAY = pattern("EEEE d MMMM uuuu");

	private static final DateTimeFormatter HOUR = pattern("HH:mm");

	private static final DateTimeFormatter DAY_AND_HOUR = pattern("d MMMM uuuu, HH:mm");

	/** 13 November 2025. */
	public String day(LocalDate day) {
		return DAY.format(day);
	}

	/** 13 Nov 2025. */
	public String shortDay(LocalDate day) {
		return SHORT_DAY.format(day);
	}

	/** Thursday 13 November 2025. */
	public String weekday(LocalDate day) {
		return WEEKDAY.format(day);
	}

	/** 13 November 2025, 18:30 New York. */
	public String newYork(Instant instant) {
		return DAY_AND_HOUR.format(at(instant)) + " New York";
	}

	/** 18:30, on the clock of New York. */
	public String hour(Instant instant) {
		return HOUR.format(at(instant));
	}

	/** The day that an instant falls on in New York. */
	public LocalDate dayOf(Instant instant) {
		return at(instant).toLocalDate();
	}

	/** 2025-11-13T23:30:00Z, for the datetime attribute of a time element. */
	public String machine(Instant instant) {
		return DateTimeFormatter.ISO_INSTANT.format(instant);
	}

	/** The instant on the clock of New York, to be written as a date and hour. */
	public ZonedDateTime clock(Instant instant) {
		return instant.truncatedTo(ChronoUnit.SECONDS).atZone(NEW_YORK);
	}

	/** 20,000. */
	public String number(long number) {
		return String.format(Locale.ENGLISH, "%,d", number);
	}

	/** 5,000–8,000, or one figure where both ends are the same. */
	public String range(long least, long most) {
		return least == most ? number(least) : number(least) + "–" + number(most);
	}

	private static LocalDateTime at(Instant instant) {
		return LocalDateTime.ofInstant(instant, NEW_YORK);
	}

	private static DateTimeFormatter pattern(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
	}

}
