package org.isftracker.briefing.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.isftracker.account.PersonNames;
import org.isftracker.briefing.ArchiveShelf;
import org.isftracker.briefing.ArchiveTrail;
import org.isftracker.briefing.ArchiveTrail.Step;
import org.isftracker.briefing.BriefingContent.ChangeLine;
import org.isftracker.briefing.BriefingDifference;
import org.isftracker.briefing.BriefingView;
import org.isftracker.document.Columns;
import org.isftracker.document.PageTable;
import org.isftracker.document.Tables;
import org.isftracker.wording.Times;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The briefings, and what they said, as spreadsheets. */
@Configuration(proxyBeanMethods = false)
class BriefingTables {

	private final Tables tables;

	private final Times times;

	private final PersonNames names;

	BriefingTables(Tables tables, Times times, PersonNames names) {
		this.tables = tables;
		this.times = times;
		this.names = names;
	}

	@Bean
	PageTable briefingsTable() {
		return briefings("briefing/briefings", "", "briefing.title")
			.column("briefing.prepared-on", one -> times.clock(one.preparedAt()))
			.column("briefing.prepared-by.column", one -> names.of(one.preparedBy()))
			.rows(shown -> shown.list("page", BriefingView.class));
	}

	@Bean
	PageTable releasedTable() {
		return briefings("briefing/archive", "released", "briefing.past.released")
			.rows(shown -> shown.get("page", ArchiveShelf.class).released());
	}

	private Columns<BriefingView> briefings(String page, String name, String title) {
		return tables.<BriefingView>of(page, name, title)
			.column("briefing.number", BriefingView::number)
			.column("briefing.headline", BriefingView::headline)
			.column("briefing.handling", one -> one.plan().handling())
			.column("briefing.when", this::released)
			.column("briefing.released-by", one -> one.releasedBy() == null ? null : names.of(one.releasedBy()))
			.column("briefing.withdrawn", one -> one.withdrawal() == null ? null : one.withdrawal().reason());
	}

	@Bean
	PageTable trailTable() {
		return tables.<Saying>of("briefing/archive", "trail", "briefing.past")
			.column("briefing.number", saying -> saying.step().briefing().number())
			.column("briefing.when", saying -> released(saying.step().briefing()))
			.column("briefing.past.text", saying -> saying.step().draft())
			.column("briefing.past.changed", saying -> tables.when(saying.step().fresh(), "briefing.past.yes"))
			.column("briefing.past.subject", Saying::on)
			.column("briefing.past.said", Saying::words)
			.rows(shown -> sayings(shown.get("page", ArchiveShelf.class).trail()));
	}

	private static List<Saying> sayings(@Nullable ArchiveTrail trail) {
		return trail == null ? List.of() : trail.steps().stream().flatMap(BriefingTables::sayings).toList();
	}

	private static Stream<Saying> sayings(Step step) {
		var sayings = Stream
			.concat(step.said().stream().map(said -> new Saying(step, said.on(), said.words())),
					step.changes().stream().map(change -> saying(step, change)))
			.toList();
		return sayings.isEmpty() ? Stream.of(new Saying(step, "", "")) : sayings.stream();
	}

	/** A table has one text in a cell: what the clause says since. */
	private static Saying saying(Step step, ChangeLine change) {
		var words = new StringBuilder();
		change.pieces()
			.stream()
			.filter(piece -> !piece.op().equals("delete"))
			.forEach(piece -> words.append(piece.text()));
		return new Saying(step, change.label() + ", " + change.kind(), words.toString());
	}

	@Bean
	PageTable differenceTable() {
		return tables.<Other>of("briefing/difference", "", "briefing.past.differences")
			.column("briefing.past.part", Other::part)
			.column("briefing.past.subject", Other::subject)
			.column("briefing.past.before", Other::before)
			.column("briefing.past.now", Other::now)
			.rows(shown -> others(shown.get("page", BriefingDifference.class)));
	}

	private List<Other> others(BriefingDifference page) {
		var released = new Other(tables.say("briefing.past.written"), tables.say("briefing.when"),
				released(page.from()), released(page.to()));
		var written = page.written()
			.stream()
			.map(pair -> new Other(released.part(), tables.say(pair.place()), pair.before(), pair.now()));
		var found = page.news()
			.stream()
			.map(line -> new Other(tables.say("briefing.news." + line.kind()), line.subject(), line.before(),
					line.now()));
		return Stream.of(Stream.of(released), written, found).flatMap(lines -> lines).toList();
	}

	private @Nullable ZonedDateTime released(BriefingView briefing) {
		return briefing.releasedAt() == null ? null : times.clock(briefing.releasedAt());
	}

	/** What one briefing said on one thing. */
	private record Saying(Step step, String on, String words) {
	}

	/** What two briefings say of the same thing. */
	private record Other(String part, String subject, @Nullable Object before, @Nullable Object now) {
	}

}
