package org.isftracker.council;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.PastMove;
import org.isftracker.resolution.Stage;
import org.isftracker.resolution.Staging;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
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
		var labels = labels(drafts.summaries());
		var noted = noted(labels);
		var binding = binding(drafts.summaries());
		return Stream.concat(noted.days().stream(), binding.stream().flatMap(draft -> due(draft, noted, labels)))
			.sorted(comparing(CalendarEntry::day))
			.toList();
	}

	/**
	 * What follows from a draft, or from the text that binds, the earliest first; empty
	 * where the person signed in may not see such a draft.
	 */
	public List<CalendarEntry> obligations(@Nullable DraftId draft) {
		var summaries = drafts.summaries();
		var labels = labels(summaries);
		var noted = noted(labels);
		return chosen(draft, summaries).stream().flatMap(one -> due(one, noted, labels)).toList();
	}

	/** The draft of that identity, or else the text that binds. */
	public Optional<DraftSummary> chosen(@Nullable DraftId draft) {
		return chosen(draft, drafts.summaries());
	}

	private static Optional<DraftSummary> chosen(@Nullable DraftId draft, List<DraftSummary> summaries) {
		return draft == null ? binding(summaries)
				: summaries.stream().filter(summary -> summary.id().equals(draft)).findFirst();
	}

	/** The overdue days, then the next ones, at most so many together. */
	public List<CalendarEntry> next(int limit) {
		return entries().stream().filter(entry -> !entry.isOver()).limit(limit).toList();
	}

	/**
	 * The text whose duties count: the newest that was adopted, else the current draft.
	 */
	private static Optional<DraftSummary> binding(List<DraftSummary> summaries) {
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

	private static Map<DraftId, String> labels(List<DraftSummary> summaries) {
		return summaries.stream().collect(toMap(DraftSummary::id, DraftSummary::label));
	}

	private Noted noted(Map<DraftId, String> labels) {
		var today = today();
		var open = days.findByArchivedFalseOrderByOnDay()
			.stream()
			.filter(day -> day.draft() == null || labels.containsKey(day.draft()))
			.toList();
		var found = sources.find(List.of(), open.stream().flatMap(day -> day.statements().stream()).toList());
		return Noted.of(open, found, labels, today);
	}

	private Stream<CalendarEntry> due(DraftSummary draft, Noted noted, Map<DraftId, String> labels) {
		var today = today();
		return obligations(draft).stream().map(duty -> {
			var kept = noted.settling(duty);
			boolean past = duty.day().isBefore(today);
			return new CalendarEntry(null, duty.duty(), null, duty.day(), duty.moment(), duty.draft(),
					labels.get(duty.draft()), duty.term(), duty.ordinal(), null, List.of(), null, null,
					past && kept.isEmpty(), past, kept);
		});
	}

	private LocalDate today() {
		return LocalDate.ofInstant(clock.instant(), Times.NEW_YORK);
	}

}
