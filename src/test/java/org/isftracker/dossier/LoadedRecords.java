package org.isftracker.dossier;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorRegister;
import org.isftracker.council.CalendarDayId;
import org.isftracker.council.CalendarEntry;
import org.isftracker.council.PositionReading;
import org.isftracker.council.ProcessCalendar;
import org.isftracker.evidence.NoteId;
import org.isftracker.evidence.NoteKeeping;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.isftracker.mandate.Mandate;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.NationView;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Looks for a record where its module shows it. */
@TestComponent
class LoadedRecords {

	private final ActorRegister actors;

	private final StatementReading statements;

	private final NoteKeeping notes;

	private final DraftReading drafts;

	private final Mandate mandate;

	private final NationReading nations;

	private final PositionReading positions;

	private final ProcessCalendar calendar;

	LoadedRecords(ActorRegister actors, StatementReading statements, NoteKeeping notes, DraftReading drafts,
			Mandate mandate, NationReading nations, PositionReading positions, ProcessCalendar calendar) {
		this.actors = actors;
		this.statements = statements;
		this.notes = notes;
		this.drafts = drafts;
		this.mandate = mandate;
		this.nations = nations;
		this.positions = positions;
		this.calendar = calendar;
	}

	/**
	 * The identities of all records that are shown but those that {@link #isFound} asks
	 * for one by one.
	 */
	Set<UUID> shown() {
		var shown = new HashSet<UUID>();
		var texts = drafts.texts(drafts.summaries().stream().map(DraftSummary::id).toList());
		texts.forEach((text) -> shown.add(text.id().id()));
		texts.forEach((text) -> text.clauses().forEach((clause) -> shown.add(clause.id().id())));
		mandate.readings(texts.stream().map(DraftText::id).toList()).forEach((reading) -> shown.add(reading.id().id()));
		nations.conditions().forEach((condition) -> shown.add(condition.id().id()));
		nations.nations().forEach((nation) -> add(nation, shown));
		positions.positions().forEach((position) -> shown.add(position.id().id()));
		calendar.entries().stream().map(CalendarEntry::id).forEach((id) -> add(id, shown));
		return shown;
	}

	boolean isFound(String kind, UUID id) {
		return switch (kind) {
			case "actor" -> actors.find(new ActorId(id)).isPresent();
			case "statement" -> statements.find(new StatementId(id)).isPresent();
			case "note" -> notes.find(new NoteId(id)).isPresent();
			default -> false;
		};
	}

	private static void add(NationView nation, Set<UUID> shown) {
		nation.statusHistory().forEach((place) -> shown.add(place.id().id()));
		nation.contributions().forEach((contribution) -> shown.add(contribution.id().id()));
	}

	private static void add(@Nullable CalendarDayId day, Set<UUID> shown) {
		if (day != null) {
			shown.add(day.id());
		}
	}

}
