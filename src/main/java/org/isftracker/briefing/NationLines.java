package org.isftracker.briefing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.AssessedNation;
import org.isftracker.assessment.Difference;
import org.isftracker.assessment.Readiness;
import org.isftracker.assessment.Standing;
import org.isftracker.briefing.Findings.Cited;
import org.isftracker.briefing.Findings.ConditionLine;
import org.isftracker.briefing.Findings.NationLine;
import org.isftracker.evidence.StatementId;
import org.isftracker.participation.ContributionView;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * How each nation stands, in words; what no longer holds says so with the draft it was
 * judged on.
 */
record NationLines(Phrases phrases, Sourcebook sources, Map<DraftId, String> drafts) {

	NationLine of(AssessedNation assessed) {
		var nation = assessed.nation();
		return new NationLine(nation.id().toString(), nation.name(), nation.note(), status(assessed),
				phrases.of("participation.readiness", assessed.readiness()), tone(assessed.readiness()),
				offers(nation.contributions()), assessed.conditions().stream().map(this::condition).toList());
	}

	private Cited status(AssessedNation assessed) {
		var place = assessed.nation().status();
		return place == null ? new Cited(phrases.say("participation.status.NONE"), List.of())
				: new Cited(phrases.of("participation.status", place.status()), sources.cite(place.statements()));
	}

	private ConditionLine condition(AssessedCondition assessed) {
		var judgement = assessed.judgement();
		var condition = assessed.condition();
		var outcome = judgement.outcome();
		var words = outcome == null ? phrases.say("briefing.verdict.UNASSESSED")
				: phrases.of("briefing.verdict", outcome);
		boolean current = judgement.standing() == Standing.CURRENT;
		return new ConditionLine(condition.id().toString(), condition.title(),
				phrases.of("participation.strength", condition.strength()), words, judgement.tone(),
				current ? null : doubt(assessed), sources.cite(condition.statements()));
	}

	private String doubt(AssessedCondition assessed) {
		var judgement = assessed.judgement();
		var verdict = judgement.verdict();
		if (verdict == null) {
			return phrases.say("briefing.doubt.UNASSESSED");
		}
		var draft = drafts.getOrDefault(verdict.draft(), "");
		if (judgement.standing() != Standing.STALE) {
			return phrases.say("briefing.doubt." + judgement.standing(), draft);
		}
		var changed = judgement.differences()
			.stream()
			.flatMap(difference -> Stream.ofNullable(label(difference)))
			.distinct()
			.collect(Collectors.joining(", "));
		return changed.isEmpty() ? phrases.say("briefing.doubt.STALE", draft)
				: phrases.say("briefing.doubt.STALE.changed", draft, changed);
	}

	private static @Nullable String label(Difference difference) {
		return difference.labelNow() != null ? difference.labelNow() : difference.labelThen();
	}

	private Cited offers(List<ContributionView> contributions) {
		var cited = contributions.stream().flatMap(one -> one.counting().statements().stream()).toList();
		return new Cited(offered(contributions), sources.cite(cited));
	}

	private String offered(List<ContributionView> contributions) {
		var figures = contributions.stream().flatMap(this::figure).collect(Collectors.joining(", "));
		var open = contributions.stream()
			.filter(contribution -> !contribution.counting().hasFigure())
			.map(contribution -> phrases.of("participation.unit", contribution.kind()))
			.collect(Collectors.joining(", "));
		if (open.isEmpty()) {
			return figures.isEmpty() ? phrases.say("participation.offered.none") : figures;
		}
		var unquantified = phrases.say("briefing.offers.open", open);
		return figures.isEmpty() ? unquantified : figures + "; " + unquantified;
	}

	private Stream<String> figure(ContributionView contribution) {
		var least = contribution.counting().least();
		var most = contribution.counting().most();
		return least == null || most == null ? Stream.empty()
				: Stream.of(phrases.range(least, most) + " " + phrases.of("participation.unit", contribution.kind()));
	}

	static Stream<StatementId> cited(AssessedNation assessed) {
		return Stream.concat(assessed.nation().cited().stream(),
				assessed.conditions().stream().flatMap(condition -> condition.condition().statements().stream()));
	}

	private static String tone(Readiness readiness) {
		return switch (readiness) {
			case COMES -> "good";
			case IN_DOUBT -> "warning";
			case BLOCKED -> "bad";
			case OUT -> "quiet";
		};
	}

}
