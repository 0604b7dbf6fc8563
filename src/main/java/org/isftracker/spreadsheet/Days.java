package org.isftracker.spreadsheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Days as 2025-11-17, 17 November 2025 or 17 Nov 2025; nothing that could be two days.
 */
final class Days {

	private static final List<DateTimeFormatter> FORMS = List.of(form("uuuu-MM-dd"), form("d MMMM uuuu"),
			form("d MMM uuuu"));

	private static final int FIRST = 1900;

	private static final int LAST = 2200;

	private Days() {
	}

	static Optional<LocalDate> read(String words) {
		return FORMS.stream()
			.flatMap(form -> read(words, form).stream())
			.filter(day -> day.getYear() >= FIRST && day.getYear() <= LAST)
			.findFirst();
	}

	private static Optional<LocalDate> read(String words, DateTimeFormatter form) {
		try {
			return Optional.of(LocalDate.parse(words, form));
		}
		catch (DateTimeParseException other) {
			return Optional.empty();
		}
	}

	private static DateTimeFormatter form(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern(pattern)
			.toFormatter(Locale.ENGLISH)
			.withResolverStyle(ResolverStyle.STRICT);
	}

}
