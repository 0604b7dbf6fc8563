package org.isftracker.council.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.account.PersonNames;
import org.isftracker.council.CalendarEntry;
import org.isftracker.council.PositionView;
import org.isftracker.document.Columns;
import org.isftracker.document.PageTable;
import org.isftracker.document.Tables;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.wording.Times;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Positions, the calendar and obligations as spreadsheets. */
@Configuration(proxyBeanMethods = false)
class ProcessTables {

	private final Tables tables;

	private final Times times;

	private final PersonNames names;

	ProcessTables(Tables tables, Times times, PersonNames names) {
		this.tables = tables;
		this.times = times;
		this.names = names;
	}

	@Bean
	PageTable positionsTable() {
		return positions("council/positions").rows(shown -> held(shown.list("terms", TermView.class),
				shown.values("positions", PositionView.class).filter(held -> held.supersededAt() == null)));
	}

	@Bean
	PageTable positionTable() {
		return positions("council/position").rows(shown -> held(List.of(shown.get("term", TermView.class)),
				shown.list("history", PositionView.class).stream()));
	}

	private Columns<Held> positions(String page) {
		return tables.<Held>of(page, "council.tab.positions")
			.column("council.term", Held::term)
			.column("council.actor", held -> held.position().actor().name())
			.column("council.stance", held -> tables.word("council.stance", held.position().stance()))
			.column("council.position.words", held -> held.position().words())
			.column("council.holds-from", held -> held.position().holdsFrom())
			.column("council.statements", held -> CouncilTables.cited(held.position().statements()))
			.column("shell.tables.superseded", held -> clock(held.position()))
			.column("shell.tables.by", held -> names.of(held.position().recordedBy()))
			.column("shell.tables.at", held -> times.clock(held.position().recordedAt()));
	}

	private static List<Held> held(List<TermView> terms, Stream<PositionView> positions) {
		Map<TermId, String> named = terms.stream().collect(Collectors.toMap(TermView::id, TermView::name));
		return positions.map(one -> new Held(named.getOrDefault(one.term(), ""), one))
			.sorted(Comparator.comparing(Held::term))
			.toList();
	}

	private @Nullable Object clock(PositionView position) {
		var superseded = position.supersededAt();
		return superseded == null ? null : times.clock(superseded);
	}

	@Bean
	PageTable calendarTable() {
		return days("council/calendar", "council.tab.calendar").rows(shown -> Stream.of("past", "next")
			.flatMap(part -> shown.list(part, CalendarEntry.class).stream())
			.toList());
	}

	@Bean
	PageTable obligationsTable() {
		return days("council/obligations", "council.tab.obligations")
			.rows(shown -> shown.values("obligations", CalendarEntry.class).toList());
	}

	private Columns<CalendarEntry> days(String page, String title) {
		return tables.<CalendarEntry>of(page, title)
			.column("council.calendar.day", CalendarEntry::day)
			.column("council.calendar.hour", entry -> entry.moment() == null ? null : times.clock(entry.moment()))
			.column("council.calendar.title", this::title)
			.column("council.obligations.state", this::state)
			.column("council.calendar.draft", CalendarEntry::draftLabel)
			.column("council.calendar.words", CalendarEntry::words)
			.column("council.obligations.done", entry -> kept(entry.kept()))
			.column("council.statements", entry -> CouncilTables.cited(entry.statements()));
	}

	private String title(CalendarEntry entry) {
		return entry.derived() ? tables.say(entry.code(), entry.ordinal()) : Objects.toString(entry.title(), "");
	}

	private String state(CalendarEntry entry) {
		if (entry.overdue()) {
			return tables.say("council.overdue");
		}
		if (!entry.kept().isEmpty()) {
			return tables.say("council.obligations.kept");
		}
		return tables.say(entry.past() ? "council.calendar.past" : "council.obligations.ahead");
	}

	private static String kept(Collection<CalendarEntry> days) {
		return days.stream().map(day -> day.title() + " (" + day.day() + ")").collect(Collectors.joining("; "));
	}

	/** A position and what its term is called. */
	private record Held(String term, PositionView position) {

	}

}
