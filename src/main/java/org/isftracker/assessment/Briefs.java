package org.isftracker.assessment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.isftracker.comparison.LadderKeeping;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.ReadingView;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.jspecify.annotations.Nullable;
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

	private final LadderKeeping ladders;

	Briefs(Assessment assessment, DraftReading drafts, Mandate mandate, StatementReading statements,
			LadderKeeping ladders) {
		this.assessment = assessment;
		this.ladders = ladders;
		this.drafts = drafts;
		this.mandate = mandate;
		this.statements = statements;
	}

	/** The brief on a condition; empty if it does not stand, or the draft has gone. */
	public Optional<Brief> on(ConditionId id, ReviewQueue queue) {
		var assessed = queue.assessment();
		return assessed.condition(id)
			.flatMap(condition -> drafts.find(assessed.draft().id())
				.flatMap(text -> assessed.nation(condition.condition().nation())
					.map(nation -> brief(text, nation, condition, queue))));
	}

	private Brief brief(DraftText text, AssessedNation nation, AssessedCondition condition, ReviewQueue queue) {
		var terms = mandate.terms();
		var readings = mandate.readings(List.of(text.id()));
		var silent = JudgedTexts.silences(readings);
		var ladder = ladders.current().in(text.summary().language());
		var redlines = condition.judgement().differences().stream().map(one -> Redlined.of(one, ladder)).toList();
		return new Brief(text.summary(), nation, condition, redlines, assessment.verdictsOn(condition.condition().id()),
				citations(condition), text.clauses(),
				terms.stream().filter(term -> silent.contains(term.id())).toList(), terms, labels(),
				carriedOn(condition, redlines, queue, new Ground(text, readings)));
	}

	private static @Nullable CarriedOn carriedOn(AssessedCondition condition, List<Redlined> redlines,
			ReviewQueue queue, Ground ground) {
		var verdict = condition.judgement().verdict();
		if (verdict == null) {
			return null;
		}
		var seen = ground.of(verdict);
		var alike = queue.raisedAlike(condition.condition().id()).stream().flatMap(ground::alike).toList();
		return new CarriedOn(seen, condition.judgement().canBeConfirmed() && seen.carries(verdict),
				redlines.stream().anyMatch(Redlined::isFirmerOrSofter), alike);
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

	/** What verdicts rest on in a draft as it reads now. */
	private record Ground(DraftText text, List<ReadingView> readings) {

		SeenGround of(VerdictView verdict) {
			return SeenGround.of(verdict, text, readings);
		}

		Stream<Alike> alike(ReviewItem item) {
			var verdict = item.verdict();
			if (verdict == null) {
				return Stream.empty();
			}
			return Stream.of(new Alike(item, of(verdict))).filter(alike -> alike.ground().carries(verdict));
		}

	}

}
