package org.isftracker.api.web;

import java.util.List;
import java.util.UUID;

import org.isftracker.assessment.DraftAssessment;
import org.isftracker.assessment.Force;
import org.isftracker.participation.ContributionKind;
import org.jspecify.annotations.Nullable;

/** What all nations together would bring under a draft, kind by kind. */
record ForceAnswer(UUID draft, List<LineAnswer> lines) {

	static ForceAnswer of(DraftAssessment assessed) {
		return new ForceAnswer(assessed.draft().id().id(),
				assessed.force().lines().stream().map(LineAnswer::of).toList());
	}

	/** One kind of contribution, against what the force needs where that is on record. */
	record LineAnswer(ContributionKind kind, @Nullable Long required, AmountAnswer confirmed,
			AmountAnswer conditionsMet, AmountAnswer inDoubt, AmountAnswer blocked) {

		static LineAnswer of(Force.Line line) {
			return new LineAnswer(line.kind(), line.required(), AmountAnswer.of(line.confirmed()),
					AmountAnswer.of(line.conditionsMet()), AmountAnswer.of(line.inDoubt()),
					AmountAnswer.of(line.blocked()));
		}

	}

}
