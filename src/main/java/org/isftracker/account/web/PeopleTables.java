package org.isftracker.account.web;

import org.isftracker.account.Colleague;
import org.isftracker.document.PageTable;
import org.isftracker.document.Tables;
import org.isftracker.wording.Times;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people as a spreadsheet. */
@Configuration(proxyBeanMethods = false)
class PeopleTables {

	@Bean
	PageTable peopleTable(Tables tables, Times times) {
		return tables.<Colleague>of("account/people", "account.people")
			.column("account.name", Colleague::name)
			.column("account.username", Colleague::username)
			.column("account.role", person -> tables.word("account.role", person.role()))
			.column("account.state", person -> tables.say(person.active() ? "account.active" : "account.inactive"))
			.column("account.since", person -> times.dayOf(person.createdAt()))
			.rows(shown -> shown.list("people", Colleague.class));
	}

}
