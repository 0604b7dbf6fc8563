package org.isftracker.assessment.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.isftracker.account.PersonNames;
import org.isftracker.assessment.Difference;
import org.isftracker.assessment.PastVerdict;
import org.isftracker.assessment.ReviewItem;
import org.isftracker.assessment.VerdictHistory;
import org.isftracker.document.PageTable;
import org.isftracker.document.Shown;
import org.isftracker.document.Tables;
import org.isftracker.wording.Times;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queue, and the verdicts on one condition, as spreadsheets. */
@Configuration(proxyBeanMethods = false)
class ReviewTables {

	private final Tables tables;

	private final Times times;

	private final PersonNames names;

	ReviewTables(Tables tables, Times times, PersonNames names) {
		this.tables = tables;
		this.times = times;
		this.names = names;
	}

	@Bean
	PageTable queueTable() {
		return tables.<ReviewItem>of("assessment/review", "assessment.review")
			.column("assessment.filter.nation", item -> item.nation().nation().name())
			.column("assessment.condition",
					item -> item.condition() == null ? null : item.condition().condition().title())
			.column("assessment.filter.kind", item -> tables.word("assessment.kind", item.kind()))
			.column("assessment.verdict.last", this::outcome)
			.column("assessment.changed", ReviewTables::changed)
			.column("assessment.troops.least", item -> item.troops().least())
			.column("assessment.troops.most", item -> item.troops().most())
			.column("assessment.assigned", item -> item.assignedTo() == null ? null : names.of(item.assignedTo()))
			.rows(shown -> shown.get("page", ReviewPage.class).items());
	}

	private @Nullable String outcome(ReviewItem item) {
		var condition = item.condition();
		return condition == null ? null : tables.word("assessment.outcome", condition.judgement().outcome());
	}

	private static String changed(ReviewItem item) {
		return Tables.joined(item.differences().stream().flatMap(ReviewTables::label).toList());
	}

	private static Stream<String> label(Difference difference) {
		return Stream.of(difference)
			.map(one -> one.labelNow() == null ? one.labelThen() : one.labelNow())
			.filter(Objects::nonNull);
	}

	@Bean
	PageTable verdictsTable() {
		return tables.<Given>of("assessment/verdicts", "assessment.verdicts")
			.column("assessment.verdict", given -> tables.word("assessment.outcome", given.past().verdict().outcome()))
			.column("assessment.filter.draft", given -> given.history().labelOf(given.past().verdict()))
			.column("assessment.judged-on", given -> given.past().verdict().judgedOn())
			.column("assessment.judged-by", given -> names.of(given.past().verdict().judgedBy()))
			.column("shell.tables.at", given -> times.clock(given.past().verdict().judgedAt()))
			.column("assessment.rationale", given -> given.past().verdict().rationale())
			.column("assessment.basis", given -> basis(given.past()))
			.column("assessment.standing", given -> standing(given.past()))
			.rows(ReviewTables::given);
	}

	private static List<Given> given(Shown shown) {
		var history = shown.get("history", VerdictHistory.class);
		return history.verdicts().stream().map(past -> new Given(history, past)).toList();
	}

	private static String basis(PastVerdict past) {
		return Tables.joined(past.verdict().basis().stream().map(basis -> basis.label()).toList());
	}

	private @Nullable String standing(PastVerdict past) {
		var takenBack = past.verdict().takenBack();
		if (takenBack != null) {
			return tables.say("assessment.was-taken-back", times.newYork(takenBack.at()));
		}
		if (past.counts()) {
			return tables.say("assessment.counts");
		}
		return tables.say(past.holds() ? "assessment.holds-too" : "assessment.holds-not");
	}

	/** A verdict in the history of its condition. */
	private record Given(VerdictHistory history, PastVerdict past) {

	}

}
