package org.isftracker.assessment;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.NationStandings;
import org.isftracker.participation.NationStandings.OthersStanding;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the pages of the nations how they stand under a draft. */
@Component
class NationOutlook implements NationStandings {

	private static final NationStandings.Range NOTHING = Amount.NONE.range();

	private final Assessment assessment;

	private final DraftReading drafts;

	NationOutlook(Assessment assessment, DraftReading drafts) {
		this.assessment = assessment;
		this.drafts = drafts;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Standings> under(DraftId draft) {
		return assessment.under(draft).map(this::standings);
	}

	private Standings standings(DraftAssessment assessed) {
		Map<DraftId, String> labels = drafts.summaries().stream().collect(toMap(DraftSummary::id, DraftSummary::label));
		return new Standings(
				assessed.nations()
					.stream()
					.collect(toMap(nation -> nation.nation().id(), nation -> standing(nation, assessed, labels))),
				shares(assessed.force()));
	}

	private static NationStanding standing(AssessedNation nation, DraftAssessment assessed,
			Map<DraftId, String> labels) {
		return new NationStanding(NationStandings.Readiness.valueOf(nation.readiness().name()),
				nation.conditions().stream().map(condition -> standing(condition, assessed, labels)).toList(),
				because(nation));
	}

	private static @Nullable ConditionId because(AssessedNation nation) {
		var because = nation.because();
		return because == null ? null : because.condition().id();
	}

	private static ConditionStanding standing(AssessedCondition assessedCondition, DraftAssessment assessed,
			Map<DraftId, String> labels) {
		var condition = assessedCondition.condition().id();
		var judgement = assessedCondition.judgement();
		var verdict = judgement.verdict();
		return new ConditionStanding(condition, light(judgement), verdict == null ? null : light(verdict.outcome()),
				verdict == null ? null : labels.get(verdict.draft()), basis(verdict), changed(judgement),
				assessedCondition.asksOthers() ? null
						: "/review?draft=" + assessed.draft().id() + "&condition=" + condition,
				others(assessedCondition.others()));
	}

	private static @Nullable OthersStanding others(@Nullable Others others) {
		return others == null ? null : new OthersStanding(others.doing(), others.open(), others.circle());
	}

	private static List<String> basis(@Nullable VerdictView verdict) {
		return verdict == null ? List.of() : verdict.basis().stream().map(BasisWords::label).distinct().toList();
	}

	private static Light light(Judgement judgement) {
		var outcome = judgement.outcome();
		return judgement.standing() == Standing.CURRENT && outcome != null ? light(outcome)
				: Light.valueOf(judgement.standing().name());
	}

	private static Light light(Outcome outcome) {
		return Light.valueOf(outcome.name());
	}

	private static List<String> changed(Judgement judgement) {
		return judgement.differences().stream().flatMap(difference -> Stream.ofNullable(label(difference))).toList();
	}

	private static @Nullable String label(Difference difference) {
		return difference.labelNow() != null ? difference.labelNow() : difference.labelThen();
	}

	private static ForceShares shares(Force force) {
		return force.line(ContributionKind.TROOPS)
			.map(Force.Line::shares)
			.orElseGet(() -> new ForceShares(NOTHING, NOTHING, NOTHING, NOTHING));
	}

}
