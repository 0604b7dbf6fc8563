package org.isftracker.evidence.web;

import org.isftracker.account.PersonNames;
import org.isftracker.document.PageTable;
import org.isftracker.document.Tables;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementFilter;
import org.isftracker.evidence.StatementReading;
import org.isftracker.wording.Times;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The statements as a spreadsheet: every page of the list. */
@Configuration(proxyBeanMethods = false)
class StatementTables {

	@Bean
	PageTable statementsTable(Tables tables, StatementReading reading, Times times, PersonNames names) {
		return tables.<Citation>of("evidence/statements", "evidence.all")
			.column("evidence.said-on", Citation::saidOn)
			.column("evidence.speaker", said -> said.speaker().name())
			.column("evidence.speaker-note", Citation::speakerNote)
			.column("evidence.addressee", Citation::addressee)
			.column("evidence.outlet", Citation::outlet)
			.column("evidence.published-on", Citation::publishedOn)
			.column("evidence.url", Citation::url)
			.column("evidence.language", Citation::language)
			.column("evidence.grade", said -> tables.word("evidence.grade", said.grade()))
			.column("evidence.form", said -> tables.word("evidence.form", said.form()))
			.column("evidence.usage", said -> tables.word("evidence.usage", said.usage()))
			.column("evidence.words", Citation::words)
			.column("evidence.translation", Citation::translation)
			.column("shell.tables.by", said -> names.of(said.recordedBy()))
			.column("shell.tables.at", said -> times.clock(said.recordedAt()))
			.rows(shown -> reading.all(shown.get("filter", StatementFilter.class)));
	}

}
