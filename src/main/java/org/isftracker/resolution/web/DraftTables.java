package org.isftracker.resolution.web;

import org.isftracker.account.PersonNames;
import org.isftracker.document.PageTable;
import org.isftracker.document.Tables;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.PastMove;
import org.isftracker.wording.Times;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The drafts, and the clauses and stages of one, as spreadsheets. */
@Configuration(proxyBeanMethods = false)
class DraftTables {

	private static final String DRAFT = "resolution/draft";

	private final Tables tables;

	DraftTables(Tables tables) {
		this.tables = tables;
	}

	@Bean
	PageTable draftsTable() {
		return tables.<DraftLine>of("resolution/drafts", "resolution.drafts")
			.column("resolution.draft", line -> line.draft().label())
			.column("resolution.symbol", line -> line.draft().symbol())
			.column("resolution.stage", line -> tables.word("resolution.stage", line.draft().stage()))
			.column("resolution.dated", line -> line.draft().datedOn())
			.column("resolution.sponsors", DraftLine::sponsors)
			.column("resolution.based-on", line -> line.base() == null ? null : line.base().label())
			.column("resolution.language", line -> line.draft().language())
			.column("resolution.usage", line -> tables.word("resolution.usage", line.draft().usage()))
			.column("resolution.clauses", line -> line.draft().clauseCount())
			.rows(shown -> shown.list("lines", DraftLine.class));
	}

	@Bean
	PageTable clausesTable() {
		return tables.<ClauseText>of(DRAFT, "resolution.clauses")
			.column("resolution.clause", ClauseText::label)
			.column("resolution.heading", ClauseText::heading)
			.column("resolution.clause.words", ClauseText::words)
			.column("resolution.closing", ClauseText::closing)
			.rows(shown -> shown.get("page", DraftPage.class).draft().clauses());
	}

	@Bean
	PageTable stagesTable(Times times, PersonNames names) {
		return tables.<PastMove>of(DRAFT, "stages", "resolution.stages")
			.column("resolution.stage", move -> tables.word("resolution.stage", move.stage()))
			.column("resolution.moved-on", PastMove::movedOn)
			.column("resolution.approximately.column", PastMove::approximately)
			.column("resolution.moved-at", move -> move.movedAt() == null ? null : times.clock(move.movedAt()))
			.column("resolution.deadline.legend", move -> move.deadline() == null ? null : times.clock(move.deadline()))
			.column("resolution.comment", PastMove::comment)
			.column("shell.tables.by", move -> names.of(move.recordedBy()))
			.column("shell.tables.at", move -> times.clock(move.recordedAt()))
			.rows(shown -> shown.get("page", DraftPage.class).history());
	}

}
