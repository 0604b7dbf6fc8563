package org.isftracker.briefing;

import java.util.List;

import org.isftracker.briefing.BriefingContent.DateLine;
import org.isftracker.council.CalendarEntry;
import org.isftracker.council.ProcessCalendar;
import org.springframework.stereotype.Component;

/** The next days of the calendar, those that follow from the text included. */
@Component("briefingDatesAhead")
class DatesAhead {

	private static final int DATES = 6;

	private final ProcessCalendar calendar;

	private final Phrases phrases;

	DatesAhead(ProcessCalendar calendar, Phrases phrases) {
		this.calendar = calendar;
		this.phrases = phrases;
	}

	List<DateLine> lines() {
		return calendar.next(DATES).stream().map(this::line).toList();
	}

	private DateLine line(CalendarEntry entry) {
		var title = entry.title() == null ? phrases.say(entry.code(), entry.ordinal()) : entry.title();
		var moment = entry.moment();
		return new DateLine(moment == null ? phrases.day(entry.day(), null) : phrases.hour(moment), title,
				entry.overdue());
	}

}
