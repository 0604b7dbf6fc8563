package org.isftracker.council;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.council.Sources.Found;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.PastMove;
import org.isftracker.resolution.Stage;
import org.isftracker.resolution.Staging;
import org.isftracker.wording.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days of the process: those that were noted, and those that follow from the text
 * that was adopted, or from the current draft before one is. Days are New York's.
 */
@Service("processCalendar")
@Transactional(readOnly = true)
public class ProcessCalendar {

	private final CalendarDays days;

	private final Mandate mandate;

	private final DraftReading drafts;

	private final Staging staging;

	private final Sources sources;

	private final Clock clock;

	ProcessCalendar(CalendarDays days, Mandate mandate, DraftReading drafts, Staging staging, Sources sources,
			Clock clock) {
		this.days = days;
		this.mandate = mandate;
		this.drafts = drafts;
		this.staging = staging;
		this.sources = sources;
		this.clock = clock;
	}

	/** All days, the earliest first. */
	public List<CalendarEntry> entries() {
		var today = today();
		var summaries = drafts.summaries();
		var labels = summaries.stream().collect(toMap(DraftSummary::id, DraftSummary::label));
		var noted = noted(labels);
		var derived = binding(summaries).map(this::obligations).orElse(List.of());
		var found = sources.find(List.of(), noted.stream().flatMap(day -> day.statements().stream()).toList());
		return Stream
			.concat(noted.stream().flatMap(day -> entries(day, found, labels, today)),
					derived.stream().map(duty -> entry(duty, noted, labels, today)))
			.sorted(comparing(CalendarEntry::day))
			.toList();
	}

	/** The overdue days, then the next ones, at most so many together. */
	public List<CalendarEntry> next(int limit) {
		return entries().stream().filter(entry -> !entry.isOver()).limit(limit).toList();
	}

	/**
	 * The text whose duties count: the newest that was adopted, else the current draft.
	 */
	private Optional<DraftSummary> binding(List<DraftSummary> summaries) {
		return summaries.stream()
			.filter(draft -> draft.stage() == Stage.ADOPTED)
			.findFirst()
			.or(() -> summaries.stream().filter(DraftSummary::current).findFirst());
	}

	private List<Obligation> obligations(DraftSummary draft) {
		var adopted = staging.history(draft.id())
			.stream()
			.filter(move -> move.stage() == Stage.ADOPTED)
			.map(PastMove::movedOn)
			.findFirst();
		var dimensions = mandate.terms().stream().collect(toMap(TermView::id, TermView::dimension));
		return new Obligations(draft, adopted.orElse(null), dimensions, mandate.readings(List.of(draft.id()))).days();
	}

	private List<CalendarDay> noted(Map<DraftId, String> labels) {
		return days.findByArchivedFalseOrderByOnDay()
			.stream()
			.filter(day -> day.draft() == null || labels.containsKey(day.draft()))
			.toList();
	}

	private static Stream<CalendarEntry> entries(CalendarDay day, Found found, Map<DraftId, String> labels,
			LocalDate today) {
		var draft = day.draft();
		return found.open(day.statements())
			.map(cited -> day.entry(cited, draft == null ? null : labels.get(draft), day.day().isBefore(today)))
			.stream();
	}

	private static CalendarEntry entry(Obligation duty, List<CalendarDay> noted, Map<DraftId, String> labels,
			LocalDate today) {
		boolean past = duty.day().isBefore(today);
		boolean settled = noted.stream().anyMatch(day -> day.settles(duty));
		return new CalendarEntry(null, duty.duty(), null, duty.day(), duty.moment(), duty.draft(),
				labels.get(duty.draft()), duty.term(), duty.ordinal(), null, List.of(), null, null, past && !settled,
				past);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(clock.instant(), Times.NEW_YORK);
	}

}
