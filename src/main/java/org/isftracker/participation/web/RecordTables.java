package org.isftracker.participation.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.isftracker.account.PersonNames;
import org.isftracker.document.Columns;
import org.isftracker.document.PageTable;
import org.isftracker.document.Tables;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.ContributionView;
import org.isftracker.participation.NationStandings.ConditionStanding;
import org.isftracker.participation.NationView;
import org.isftracker.participation.OfferView;
import org.isftracker.participation.StatusView;
import org.isftracker.wording.Times;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Conditions, contributions and statuses, of all nations and of one, as spreadsheets. */
@Configuration(proxyBeanMethods = false)
class RecordTables {

	private static final String ALL = "participation/nations";

	private static final String ONE = "participation/nation";

	private final Tables tables;

	private final Times times;

	private final PersonNames names;

	RecordTables(Tables tables, Times times, PersonNames names) {
		this.tables = tables;
		this.times = times;
		this.names = names;
	}

	@Bean
	PageTable conditionsTable() {
		return conditions(ALL).rows(shown -> shown.get("page", NationsPage.class)
			.rows()
			.stream()
			.flatMap(row -> row.chips()
				.stream()
				.map(chip -> new Asked(row.nation(), chip.condition(), chip.standing(), Map.of())))
			.toList());
	}

	@Bean
	PageTable conditionsOfNationTable() {
		return conditions(ONE).column("participation.terms", asked -> Tables.joined(asked.named()))
			.rows(shown -> asked(shown.get("page", NationPage.class)));
	}

	private static List<Asked> asked(NationPage page) {
		return page.conditions()
			.stream()
			.flatMap(one -> Stream.concat(
					Stream.of(new Asked(page.nation(), one.present(), one.standing(), page.terms())),
					one.earlier().stream().map(wording -> new Asked(page.nation(), wording, null, page.terms()))))
			.toList();
	}

	private Columns<Asked> conditions(String page) {
		return tables.<Asked>of(page, "conditions", "participation.conditions")
			.column("participation.nation", asked -> asked.nation().name())
			.column("participation.condition", asked -> asked.condition().title())
			.column("participation.words", asked -> asked.condition().words())
			.column("participation.kind", asked -> tables.word("participation.kind", asked.condition().kind()))
			.column("participation.strength",
					asked -> tables.word("participation.strength", asked.condition().strength()))
			.column("participation.readiness", this::light)
			.column("participation.judged-under",
					asked -> asked.standing() == null ? null : asked.standing().judgedUnder())
			.column("participation.review-by.label", asked -> asked.condition().reviewBy())
			.column("participation.holds-from", asked -> asked.condition().holdsFrom())
			.column("shell.tables.by", asked -> names.of(asked.condition().recordedBy()))
			.column("shell.tables.at", asked -> times.clock(asked.condition().recordedAt()));
	}

	private @Nullable String light(Asked asked) {
		if (!asked.condition().stands()) {
			return tables.say("participation.state.WITHDRAWN");
		}
		return asked.standing() == null ? null : tables.word("participation.light", asked.standing().light());
	}

	@Bean
	PageTable contributionsTable() {
		return contributions(ALL).rows(shown -> shown.get("page", NationsPage.class)
			.rows()
			.stream()
			.flatMap(row -> offered(row.nation()))
			.toList());
	}

	@Bean
	PageTable contributionsOfNationTable() {
		return contributions(ONE).rows(shown -> offered(shown.get("page", NationPage.class).nation()).toList());
	}

	private static Stream<Offered> offered(NationView nation) {
		return nation.contributions()
			.stream()
			.flatMap(one -> one.offers().stream().map(offer -> new Offered(nation, one, offer)));
	}

	private Columns<Offered> contributions(String page) {
		return tables.<Offered>of(page, "contributions", "participation.contributions")
			.column("participation.nation", offered -> offered.nation().name())
			.column("participation.contribution",
					offered -> tables.word("participation.contribution", offered.contribution().kind()))
			.column("participation.least", offered -> offered.offer().least())
			.column("participation.most", offered -> offered.offer().most())
			.column("participation.certainty",
					offered -> tables.word("participation.certainty", offered.offer().certainty()))
			.column("participation.offer.words", offered -> offered.offer().words())
			.column("participation.holds-from", offered -> offered.offer().holdsFrom())
			.column("participation.counts", offered -> tables.when(offered.counts(), "participation.counts.yes"))
			.column("shell.tables.by", offered -> names.of(offered.offer().recordedBy()))
			.column("shell.tables.at", offered -> times.clock(offered.offer().recordedAt()));
	}

	@Bean
	PageTable statusesTable() {
		return tables.<StatusView>of(ONE, "participation.status")
			.column("participation.status", status -> tables.word("participation.status", status.status()))
			.column("participation.holds-from", StatusView::since)
			.column("participation.reason", StatusView::reason)
			.column("participation.proposed-by", status -> names.of(status.proposedBy()))
			.column("participation.signed-by", status -> status.signedBy() == null ? null : names.of(status.signedBy()))
			.column("participation.signed-at",
					status -> status.signedAt() == null ? null : times.clock(status.signedAt()))
			.rows(shown -> shown.get("page", NationPage.class).nation().statusHistory());
	}

	/** A condition of a nation and how it fares, where anybody judges. */
	private record Asked(NationView nation, ConditionView condition, @Nullable ConditionStanding standing,
			Map<TermId, String> terms) {

		List<String> named() {
			return condition.terms().stream().map(term -> terms.getOrDefault(term, "")).sorted().toList();
		}

	}

	/** One of the offers of a contribution. */
	private record Offered(NationView nation, ContributionView contribution, OfferView offer) {

		boolean counts() {
			return contribution.counting().equals(offer);
		}

	}

}
