package org.isftracker.participation.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.document.PageTable;
import org.isftracker.document.Shown;
import org.isftracker.document.Tables;
import org.isftracker.participation.ContributionView;
import org.isftracker.participation.ForceBar;
import org.isftracker.participation.NationStandings.Range;
import org.isftracker.wording.Times;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The nations under a draft as spreadsheets: all of them, and the force they add up to.
 */
@Configuration(proxyBeanMethods = false)
class NationTables {

	private static final String PAGE = "participation/nations";

	private final Tables tables;

	private final Times times;

	NationTables(Tables tables, Times times) {
		this.tables = tables;
		this.times = times;
	}

	@Bean
	PageTable nationsTable() {
		return tables.<NationsPage.Row>of(PAGE, "participation.nations")
			.column("participation.nation", row -> row.nation().name())
			.column("participation.status", row -> tables.word("participation.status", row.place()))
			.column("participation.holds-from",
					row -> row.nation().status() == null ? null : row.nation().status().since())
			.column("participation.proposal", this::proposed)
			.column("participation.readiness", row -> tables.word("participation.readiness", row.readiness()))
			.column("participation.offered", row -> offered(row.nation().contributions()))
			.column("participation.conditions.under", row -> conditions(row.chips()))
			.column("participation.last", row -> row.lastStatement() == null ? null : row.lastStatement().saidOn())
			.rows(shown -> shown.get("page", NationsPage.class).rows());
	}

	private @Nullable String proposed(NationsPage.Row row) {
		var proposal = row.nation().proposal();
		return proposal == null ? null : tables.word("participation.status", proposal.status());
	}

	private String offered(List<ContributionView> contributions) {
		return contributions.stream().map(this::offered).collect(Collectors.joining("; "));
	}

	private String offered(ContributionView one) {
		var offer = one.counting();
		var unit = tables.say("participation.unit." + one.kind());
		return offer.least() == null || offer.most() == null ? unit
				: times.range(offer.least(), offer.most()) + " " + unit;
	}

	private String conditions(List<NationsPage.Chip> chips) {
		return chips.stream()
			.map(chip -> chip.condition().title() + ": " + tables.say(chip.words()))
			.collect(Collectors.joining("; "));
	}

	@Bean
	PageTable forceTable() {
		return tables.<Share>of(PAGE, "force", "participation.force.table")
			.column("participation.force.share", share -> tables.say("participation.force." + share.name()))
			.column("participation.least", Share::least)
			.column("participation.most", Share::most)
			.rows(NationTables::shares);
	}

	private static List<Share> shares(Shown shown) {
		var force = shown.get("page", NationsPage.class).force();
		return force == null ? List.of()
				: Stream
					.concat(force.shares().stream().map(share -> Share.of(share.tone().css(), share.range())),
							needed(force))
					.toList();
	}

	private static Stream<Share> needed(ForceBar force) {
		var required = force.required();
		return required == null ? Stream.empty() : Stream.of(new Share("missing", force.missing(), force.missing()),
				new Share("required", required, required));
	}

	/**
	 * Troops by what stands in their way, those that nobody offers, and those required.
	 */
	private record Share(String name, long least, long most) {

		static Share of(String name, Range range) {
			return new Share(name, range.least(), range.most());
		}

	}

}
