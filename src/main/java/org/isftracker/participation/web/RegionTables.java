package org.isftracker.participation.web;

import java.util.List;
import java.util.stream.Stream;

import org.isftracker.document.PageTable;
import org.isftracker.document.Tables;
import org.isftracker.participation.NationView;
import org.isftracker.participation.StatusView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the nations are and where they stood over time, as spreadsheets. */
@Configuration(proxyBeanMethods = false)
class RegionTables {

	private final Tables tables;

	RegionTables(Tables tables) {
		this.tables = tables;
	}

	@Bean
	PageTable regionsTable() {
		return tables.<RegionsPage.Row>of("participation/regions", "participation.regions.list")
			.column("participation.regions.group", row -> tables.word("actor.group", row.actor().regionalGroup()))
			.column("participation.nation", row -> row.nation().name())
			.column("participation.readiness", row -> tables.word("participation.readiness", row.readiness()))
			.column("participation.least", row -> row.troops() == null ? null : row.troops().least())
			.column("participation.most", row -> row.troops() == null ? null : row.troops().most())
			.column("participation.regions.dot", row -> row.capital() == null ? null : row.capital().place())
			.rows(shown -> shown.get("page", RegionsPage.class)
				.groups()
				.stream()
				.flatMap(group -> group.nations().stream())
				.toList());
	}

	@Bean
	PageTable overTimeTable() {
		return tables.<Held>of("participation/over-time", "participation.over-time")
			.column("participation.nation", held -> held.nation().name())
			.column("participation.status", held -> tables.word("participation.status", held.place().status()))
			.column("participation.holds-from", held -> held.place().since())
			.column("participation.approximately.label", held -> held.place().approximately())
			.column("participation.reason", held -> held.place().reason())
			.rows(shown -> held(shown.get("page", OverTimePage.class)));
	}

	private static List<Held> held(OverTimePage page) {
		return page.nations().stream().map(OverTimePage.Climb::nation).flatMap(RegionTables::held).toList();
	}

	private static Stream<Held> held(NationView nation) {
		return nation.statusHistory().stream().map(place -> new Held(nation, place));
	}

	/** A place that a nation held. */
	private record Held(NationView nation, StatusView place) {
	}

}
