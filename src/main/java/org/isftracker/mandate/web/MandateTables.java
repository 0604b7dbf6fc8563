package org.isftracker.mandate.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.account.PersonNames;
import org.isftracker.document.PageTable;
import org.isftracker.document.Shown;
import org.isftracker.document.Table;
import org.isftracker.document.Tables;
import org.isftracker.mandate.MandateTable;
import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.ReadingView;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.wording.Times;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Terms by drafts, and one term through all drafts, as spreadsheets. */
@Configuration(proxyBeanMethods = false)
class MandateTables {

	private final Tables tables;

	MandateTables(Tables tables) {
		this.tables = tables;
	}

	@Bean
	PageTable mandateTable() {
		return new PageTable("mandate/mandate", "", shown -> table(shown.get("table", MandateTable.class)));
	}

	private Table table(MandateTable shown) {
		var columns = Stream.concat(Stream.of(tables.say("mandate.dimension"), tables.say("mandate.term")),
				shown.drafts().stream().map(DraftSummary::label));
		List<List<Object>> rows = new ArrayList<>();
		for (var group : shown.groups()) {
			var dimension = tables.say("mandate.dimension." + group.dimension());
			group.rows().forEach(row -> rows.add(row(dimension, row)));
		}
		return new Table(tables.say("mandate.title"), columns.toList(), rows);
	}

	private List<Object> row(String dimension, MandateTable.Row row) {
		return Stream
			.concat(Stream.<Object>of(dimension, row.term().name()),
					row.cells().stream().map(cell -> said(cell.reading())))
			.toList();
	}

	private String said(@Nullable ReadingView reading) {
		if (reading == null) {
			return tables.say("mandate.not-read");
		}
		var value = reading.value() == null ? "" : reading.value();
		return switch (reading.state()) {
			case SILENT -> tables.say("mandate.state.SILENT");
			case BRACKETED -> "[" + value + "]";
			case STATED -> value;
		};
	}

	@Bean
	PageTable termTable(Times times, PersonNames names) {
		return tables.<Read>of("mandate/term", "mandate.through")
			.column("mandate.draft", Read::draft)
			.column("mandate.state", read -> tables.word("mandate.state", read.reading().state()))
			.column("mandate.value",
					read -> read.reading().state() == ReadingState.SILENT ? null : read.reading().value())
			.column("mandate.value.date", read -> read.reading().date())
			.column("mandate.value.number", read -> read.reading().number())
			.column("mandate.value.unit", read -> read.reading().unit())
			.column("mandate.holds-from", read -> read.reading().holdsFrom())
			.column("shell.tables.superseded", read -> clock(times, read.reading()))
			.column("shell.tables.by", read -> names.of(read.reading().recordedBy()))
			.column("shell.tables.at", read -> times.clock(read.reading().recordedAt()))
			.rows(MandateTables::readings);
	}

	private static @Nullable Object clock(Times times, ReadingView reading) {
		var superseded = reading.supersededAt();
		return superseded == null ? null : times.clock(superseded);
	}

	private static List<Read> readings(Shown shown) {
		Map<DraftId, String> labels = shown.list("drafts", DraftSummary.class)
			.stream()
			.collect(Collectors.toMap(DraftSummary::id, DraftSummary::label));
		return shown.values("readings", ReadingView.class)
			.filter(reading -> labels.containsKey(reading.draft()))
			.map(reading -> new Read(labels.getOrDefault(reading.draft(), ""), reading))
			.sorted(Comparator.comparing(Read::draft))
			.toList();
	}

	/** What a draft says on the term. */
	private record Read(String draft, ReadingView reading) {

	}

}
