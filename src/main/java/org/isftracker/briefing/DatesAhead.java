package org.isftracker.briefing;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.briefing.BriefingContent.DateLine;
import org.isftracker.council.CalendarEntry;
import org.isftracker.council.ProcessCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The next days of the calendar, those that follow from the text included. */
@Component("briefingDatesAhead")
class DatesAhead {

	private static final int DATES = 8;

	private final ProcessCalendar calendar;

	private final Phrases phrases;

	DatesAhead(ProcessCalendar calendar, Phrases phrases) {
		this.calendar = calendar;
		this.phrases = phrases;
	}

	/** Those ahead as of a day, or of the present with what is overdue. */
	List<DateLine> lines(@Nullable LocalDate asOf) {
		var days = asOf == null ? calendar.next(DATES)
				: calendar.entries().stream().filter(entry -> !entry.day().isBefore(asOf)).limit(DATES).toList();
		return days.stream().map(entry -> line(entry, asOf == null && entry.overdue())).toList();
	}

	private DateLine line(CalendarEntry entry, boolean overdue) {
		var title = entry.title() == null ? phrases.say(entry.code(), entry.ordinal()) : entry.title();
		var moment = entry.moment();
		return new DateLine(moment == null ? phrases.day(entry.day(), null) : phrases.hour(moment), title, overdue);
	}

}
