package org.isftracker.assessment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.isftracker.mandate.Mandate;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathering what a person needs to judge a condition. */
@Service
@Transactional(readOnly = true)
public class Briefs {

	private final Assessment assessment;

	private final DraftReading drafts;

	private final Mandate mandate;

	private final StatementReading statements;

	Briefs(Assessment assessment, DraftReading drafts, Mandate mandate, StatementReading statements) {
		this.assessment = assessment;
		this.drafts = drafts;
		this.mandate = mandate;
		this.statements = statements;
	}

	/** The brief on a condition; empty if it does not stand, or the draft has gone. */
	public Optional<Brief> on(ConditionId id, DraftAssessment assessed) {
		return assessed.condition(id)
			.flatMap(condition -> drafts.find(assessed.draft().id())
				.flatMap(text -> assessed.nation(condition.condition().nation())
					.map(nation -> brief(text, nation, condition))));
	}

	private Brief brief(DraftText text, AssessedNation nation, AssessedCondition condition) {
		var terms = mandate.terms();
		var silent = JudgedTexts.silences(mandate.readings(List.of(text.id())));
		return new Brief(text.summary(), nation, condition,
				condition.judgement().differences().stream().map(Redlined::of).toList(),
				assessment.verdictsOn(condition.condition().id()), citations(condition), text.clauses(),
				terms.stream().filter(term -> silent.contains(term.id())).toList(), terms, labels());
	}

	private Map<StatementId, Citation> citations(AssessedCondition condition) {
		var verdict = condition.judgement().verdict();
		var evidence = verdict == null ? Set.<StatementId>of() : verdict.evidence();
		return statements
			.citations(Stream.concat(condition.condition().statements().stream(), evidence.stream()).collect(toSet()));
	}

	private Map<String, String> labels() {
		return drafts.summaries().stream().collect(toMap(draft -> draft.id().toString(), draft -> draft.label()));
	}

}
