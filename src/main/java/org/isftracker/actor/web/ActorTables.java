package org.isftracker.actor.web;

import java.util.Map;

import org.isftracker.actor.ActorView;
import org.isftracker.document.PageTable;
import org.isftracker.document.Tables;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of actors as a spreadsheet. */
@Configuration(proxyBeanMethods = false)
class ActorTables {

	@Bean
	PageTable actorsTable(Tables tables) {
		return tables.<Named>of("actor/actors", "actor.all")
			.column("actor.name", named -> named.actor().name())
			.column("actor.kind", named -> tables.word("actor.kind", named.actor().kind()))
			.column("actor.office", named -> named.actor().office())
			.column("actor.belongs-to", named -> named.names().get(named.actor().belongsTo()))
			.column("actor.regional-group", named -> tables.word("actor.group", named.actor().regionalGroup()))
			.column("actor.note", named -> named.actor().note())
			.rows(shown -> shown.list("actors", ActorView.class)
				.stream()
				.map(actor -> new Named(actor, shown.get("names", Map.class)))
				.toList());
	}

	/** An actor among the names of all. */
	private record Named(ActorView actor, Map<?, ?> names) {

	}

}
