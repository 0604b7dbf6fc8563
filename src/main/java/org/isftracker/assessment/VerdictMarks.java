package org.isftracker.assessment;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseMark;
import org.isftracker.resolution.ClauseMark.Line;
import org.isftracker.resolution.ClauseMark.Section;
import org.isftracker.resolution.ClauseMarks;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;
import org.springframework.stereotype.Component;

/** Shows beside each clause which conditions were judged by its words. */
@Component
class VerdictMarks implements ClauseMarks {

	private final Assessment assessment;

	VerdictMarks(Assessment assessment) {
		this.assessment = assessment;
	}

	@Override
	public Map<ClauseId, ClauseMark> marksOf(DraftText draft) {
		var nations = assessment.under(draft.id()).map(DraftAssessment::nations).orElse(List.of());
		return draft.clauses()
			.stream()
			.map(clause -> Map.entry(clause.id(), lines(clause, nations, draft)))
			.filter(entry -> !entry.getValue().isEmpty())
			.collect(toMap(Map.Entry::getKey, entry -> new ClauseMark(entry.getValue().size(), entry.getValue())));
	}

	private static List<Line> lines(ClauseText clause, List<AssessedNation> nations, DraftText draft) {
		return nations.stream()
			.flatMap(nation -> nation.conditions()
				.stream()
				.filter(condition -> condition.rests(clause))
				.map(condition -> line(nation, condition, draft)))
			.toList();
	}

	private static Line line(AssessedNation nation, AssessedCondition condition, DraftText draft) {
		var path = "/review?draft=" + draft.id() + "&condition=" + condition.condition().id();
		return new Line(Section.HANGING, nation.nation().name(), condition.condition().title(), path,
				condition.judgement().tone());
	}

}
