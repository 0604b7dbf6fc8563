package org.isftracker.participation.web;

import org.isftracker.account.PersonNames;
import org.isftracker.document.PageTable;
import org.isftracker.document.Tables;
import org.isftracker.wording.Times;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Proposals that wait, and the nations as of a past day, as spreadsheets. */
@Configuration(proxyBeanMethods = false)
class ProposalTables {

	private final Tables tables;

	ProposalTables(Tables tables) {
		this.tables = tables;
	}

	@Bean
	PageTable proposalsTable(Times times, PersonNames names) {
		return tables.<ProposalsPage.Waiting>of("participation/proposals", "participation.proposals")
			.column("participation.nation", one -> one.nation().name())
			.column("participation.status",
					one -> one.nation().status() == null ? null
							: tables.word("participation.status", one.nation().status().status()))
			.column("participation.proposal", one -> tables.word("participation.status", one.proposal().status()))
			.column("participation.holds-from", one -> one.proposal().since())
			.column("participation.reason", one -> one.proposal().reason())
			.column("participation.proposed-by", one -> names.of(one.proposal().proposedBy()))
			.column("shell.tables.at", one -> times.clock(one.proposal().proposedAt()))
			.rows(shown -> shown.get("page", ProposalsPage.class).waiting());
	}

	@Bean
	PageTable pastNationsTable() {
		return tables.<PastPage.Then>of("participation/nations-past", "participation.nations")
			.column("participation.nation", then -> then.nation().name())
			.column("participation.status",
					then -> then.nation().status() == null ? null
							: tables.word("participation.status", then.nation().status().status()))
			.column("participation.holds-from",
					then -> then.nation().status() == null ? null : then.nation().status().since())
			.column("participation.conditions",
					then -> Tables.joined(then.standing().stream().map(condition -> condition.title()).toList()))
			.rows(shown -> shown.get("page", PastPage.class).nations());
	}

}
