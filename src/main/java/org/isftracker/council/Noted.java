package org.isftracker.council;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.isftracker.council.Sources.Found;
import org.isftracker.resolution.DraftId;

/** The days that somebody noted and that may be read, the earliest first. */
record Noted(Map<CalendarDay, CalendarEntry> entries) {

	static Noted of(List<CalendarDay> days, Found found, Map<DraftId, String> labels, LocalDate today) {
		Map<CalendarDay, CalendarEntry> entries = new LinkedHashMap<>();
		for (var day : days) {
			var draft = day.draft();
			found.open(day.statements())
				.map(cited -> day.entry(cited, draft == null ? null : labels.get(draft), day.day().isBefore(today)))
				.ifPresent(entry -> entries.put(day, entry));
		}
		return new Noted(entries);
	}

	List<CalendarEntry> days() {
		return List.copyOf(entries.values());
	}

	/** What was done about a day that follows from a text. */
	List<CalendarEntry> settling(Obligation duty) {
		return entries.entrySet().stream().filter(one -> one.getKey().settles(duty)).map(Map.Entry::getValue).toList();
	}

}
