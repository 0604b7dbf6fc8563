package org.isftracker.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.AssessedNation;
import org.isftracker.assessment.Difference;
import org.isftracker.assessment.Readiness;
import org.isftracker.assessment.Standing;
import org.isftracker.briefing.BriefingContent.ConditionLine;
import org.isftracker.briefing.BriefingContent.NationLine;
import org.isftracker.evidence.StatementId;
import org.isftracker.participation.ContributionView;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * How each nation stands, in words; what no longer holds says so with the draft it was
 * judged on.
 */
record NationLines(Phrases phrases, Sourcebook sources, Map<DraftId, String> drafts,
		@Nullable BriefingContent previous) {

	NationLine of(AssessedNation assessed) {
		var nation = assessed.nation();
		var place = nation.status();
		var status = place == null ? phrases.say("participation.status.NONE")
				: phrases.of("participation.status", place.status());
		var conditions = assessed.conditions().stream().map(this::condition).toList();
		var line = new NationLine(nation.id().toString(), nation.name(), nation.note(), null, status,
				phrases.of("participation.readiness", assessed.readiness()), tone(assessed.readiness()), false,
				conditions.stream().anyMatch(condition -> condition.doubt() != null), conditions,
				offers(nation.contributions()), sources.cite(cited(assessed)));
		return against(line, before(line.id()));
	}

	private NationLine against(NationLine line, Optional<NationLine> before) {
		var statusBefore = before.map(NationLine::status).filter(status -> !status.equals(line.status())).orElse(null);
		boolean fresh = previous != null && before.filter(line::saysTheSameAs).isEmpty();
		return new NationLine(line.id(), line.name(), line.note(), statusBefore, line.status(), line.readiness(),
				line.tone(), fresh, line.doubtful(), line.conditions(), line.offers(), line.sources());
	}

	private Optional<NationLine> before(String id) {
		return previous == null ? Optional.empty()
				: previous.nations().stream().filter(nation -> nation.id().equals(id)).findFirst();
	}

	private ConditionLine condition(AssessedCondition assessed) {
		var judgement = assessed.judgement();
		var verdict = judgement.verdict();
		var title = assessed.condition().title();
		if (verdict == null) {
			return new ConditionLine(title, phrases.say("briefing.verdict.UNASSESSED"), "unassessed",
					phrases.say("briefing.doubt.UNASSESSED"));
		}
		var words = phrases.of("briefing.verdict", verdict.outcome());
		if (judgement.standing() == Standing.CURRENT) {
			return new ConditionLine(title, words, verdict.outcome().name().toLowerCase(Locale.ROOT), null);
		}
		return new ConditionLine(title, words, "stale", doubt(assessed, drafts.getOrDefault(verdict.draft(), "")));
	}

	private String doubt(AssessedCondition assessed, String draft) {
		var judgement = assessed.judgement();
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

	private String offers(List<ContributionView> contributions) {
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

	static List<StatementId> cited(AssessedNation assessed) {
		var place = assessed.nation().status();
		return Stream
			.of(place == null ? Stream.<StatementId>empty() : place.statements().stream(),
					assessed.conditions().stream().flatMap(condition -> condition.condition().statements().stream()),
					assessed.nation()
						.contributions()
						.stream()
						.flatMap(contribution -> contribution.counting().statements().stream()))
			.flatMap(statements -> statements)
			.toList();
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
