package org.isftracker.search.web;

import java.util.Collection;
import java.util.stream.Collectors;

import org.isftracker.document.PageTable;
import org.isftracker.document.Tables;
import org.isftracker.search.Find;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was found as a spreadsheet. */
@Configuration(proxyBeanMethods = false)
class SearchTables {

	@Bean
	PageTable findsTable(Tables tables) {
		return tables.<Find>of("search/search", "search.title")
			.column("search.kind", find -> tables.word("search.kind", find.kind()))
			.column("search.record", Find::title)
			.column("search.words", SearchTables::words)
			.rows(shown -> shown.get("page", SearchPage.class)
				.finds()
				.values()
				.stream()
				.flatMap(Collection::stream)
				.toList());
	}

	private static String words(Find find) {
		return find.excerpts().stream().map(Find.Excerpt::text).collect(Collectors.joining());
	}

}
