package org.isftracker.comparison.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.isftracker.comparison.ComparedRow;
import org.isftracker.comparison.ProvisionMatrix;
import org.isftracker.comparison.ProvisionTracing;
import org.isftracker.comparison.ProvisionTrace;
import org.isftracker.document.PageTable;
import org.isftracker.document.Table;
import org.isftracker.document.Tables;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftSummary;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provisions through the drafts as spreadsheets. */
@Configuration(proxyBeanMethods = false)
class ProvisionTables {

	private final Tables tables;

	ProvisionTables(Tables tables) {
		this.tables = tables;
	}

	@Bean
	PageTable provisionsTable(ProvisionTracing tracing) {
		return new PageTable("comparison/matrix", "",
				shown -> matrix(whole(tracing, shown.get("changed", Boolean.class))));
	}

	private static ProvisionMatrix whole(ProvisionTracing tracing, boolean changed) {
		return changed ? tracing.matrix().touched() : tracing.matrix();
	}

	private Table matrix(ProvisionMatrix matrix) {
		var columns = Stream.concat(
				Stream.of(tables.say("comparison.matrix.provision"), tables.say("comparison.words")),
				matrix.drafts().stream().map(column -> column.draft().label()));
		return new Table(tables.say("comparison.matrix.table"), columns.toList(),
				matrix.lines().stream().map(this::row).toList());
	}

	private List<Object> row(ProvisionMatrix.Line line) {
		List<Object> row = new ArrayList<>(List.of(line.newest().label(), line.newest().words()));
		line.cells().forEach(cell -> row.add(said(cell)));
		return row;
	}

	private String said(ProvisionMatrix.Cell cell) {
		if (cell.renumbered()) {
			return tables.say("comparison.renumbered.one") + ": " + cell.label();
		}
		var said = kind(cell.kind());
		return cell.isAbsent() ? said : said + ": " + cell.label();
	}

	private String kind(String kind) {
		boolean quiet = List.of("ABSENT", "FIRST", "UNCHANGED").contains(kind);
		return tables.say((quiet ? "comparison.cell." : "comparison.kind.") + kind);
	}

	@Bean
	PageTable provisionTable() {
		return tables.<Worded>of("comparison/provision", "comparison.provision")
			.column("comparison.draft", worded -> worded.draft().label())
			.column("comparison.dated", worded -> worded.draft().datedOn())
			.column("comparison.sponsors", Worded::sponsors)
			.column("comparison.change", worded -> kind(worded.kind()))
			.column("comparison.clause", worded -> worded.clause() == null ? null : worded.clause().label())
			.column("comparison.words", worded -> worded.clause() == null ? null : worded.clause().words())
			.rows(shown -> shown.get("trace", ProvisionTrace.class)
				.steps()
				.stream()
				.flatMap(ProvisionTables::worded)
				.toList());
	}

	private static Stream<Worded> worded(ProvisionTrace.Step step) {
		return Stream.concat(
				step.rows().stream().map(row -> new Worded(step.draft(), step.sponsors(), kind(row), row.later())),
				step.words().stream().map(clause -> new Worded(step.draft(), step.sponsors(), "FIRST", clause)));
	}

	private static String kind(ComparedRow row) {
		return row.isUnchanged() ? "UNCHANGED" : row.kind();
	}

	/** How a draft words the provision, or that it dropped it. */
	private record Worded(DraftSummary draft, String sponsors, String kind, @Nullable ClauseText clause) {

	}

}
