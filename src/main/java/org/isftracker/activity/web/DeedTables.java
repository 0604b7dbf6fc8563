package org.isftracker.activity.web;

import java.util.stream.Collectors;

import org.isftracker.account.PersonNames;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.DeedFilter;
import org.isftracker.activity.DeedWords;
import org.isftracker.activity.PastDeed;
import org.isftracker.document.PageTable;
import org.isftracker.document.Tables;
import org.isftracker.wording.Times;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was done as a spreadsheet: every page of the list. */
@Configuration(proxyBeanMethods = false)
class DeedTables {

	@Bean
	PageTable deedsTable(Tables tables, ActivityLog log, DeedWords words, Times times, PersonNames names) {
		return tables.<PastDeed>of("activity/activity", "activity.title")
			.column("shell.tables.at", deed -> times.clock(deed.happenedAt()))
			.column("activity.person", deed -> names.of(deed.username()))
			.column("activity.kind", words::sentence)
			.column("activity.subject", deed -> words.subject(deed.subject().kind()))
			.column("activity.changes",
					deed -> deed.changes().stream().map(words::change).collect(Collectors.joining("; ")))
			.rows(shown -> log.newest(shown.get("filter", DeedFilter.class)));
	}

}
