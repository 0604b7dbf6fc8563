package org.isftracker.briefing.web;

import org.isftracker.account.PersonNames;
import org.isftracker.briefing.BriefingView;
import org.isftracker.document.PageTable;
import org.isftracker.document.Tables;
import org.isftracker.wording.Times;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list of briefings as a spreadsheet. */
@Configuration(proxyBeanMethods = false)
class BriefingTables {

	@Bean
	PageTable briefingsTable(Tables tables, Times times, PersonNames names) {
		return tables.<BriefingView>of("briefing/briefings", "briefing.title")
			.column("briefing.number", BriefingView::number)
			.column("briefing.headline", BriefingView::headline)
			.column("briefing.handling", one -> one.plan().handling())
			.column("briefing.when", one -> one.releasedAt() == null ? null : times.clock(one.releasedAt()))
			.column("briefing.released-by", one -> one.releasedBy() == null ? null : names.of(one.releasedBy()))
			.column("briefing.prepared-on", one -> times.clock(one.preparedAt()))
			.column("briefing.prepared-by.column", one -> names.of(one.preparedBy()))
			.rows(shown -> shown.list("page", BriefingView.class));
	}

}
