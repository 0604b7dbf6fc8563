package org.isftracker.api.web;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.VerdictView;
import org.isftracker.evidence.StatementReading;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;

import org.springframework.stereotype.Component;

/** Answers verdicts with what the caller may see of them. */
@Component
class VerdictAnswering {

	private final DraftReading drafts;

	private final StatementReading statements;

	VerdictAnswering(DraftReading drafts, StatementReading statements) {
		this.drafts = drafts;
		this.statements = statements;
	}

	VerdictAnswer.Seen seen(Stream<VerdictView> verdicts) {
		var evidence = verdicts.flatMap(verdict -> verdict.evidence().stream()).collect(Collectors.toSet());
		return new VerdictAnswer.Seen(drafts.summaries().stream().map(DraftSummary::id).collect(Collectors.toSet()),
				statements.citations(evidence).keySet());
	}

	VerdictAnswer.Seen seenIn(Collection<AssessedCondition> conditions) {
		return seen(conditions.stream()
			.map(AssessedCondition::judgement)
			.flatMap(judgement -> Stream.concat(Stream.ofNullable(judgement.verdict()), judgement.voices().stream())));
	}

}
