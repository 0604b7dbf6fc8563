package org.isftracker.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionState;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.RequirementView;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.wording.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How everything stands under a draft, computed from the record at each call in a
 * constant number of SQL statements. Days are those of New York.
 */
@Service
@Transactional(readOnly = true)
public class Assessment {

	private final Verdicts verdicts;

	private final JudgedTexts texts;

	private final DraftReading drafts;

	private final NationReading nations;

	private final Clock clock;

	Assessment(Verdicts verdicts, JudgedTexts texts, DraftReading drafts, NationReading nations, Clock clock) {
		this.verdicts = verdicts;
		this.texts = texts;
		this.drafts = drafts;
		this.nations = nations;
		this.clock = clock;
	}

	/**
	 * Everything under that draft; empty if the person signed in may not see such a
	 * draft.
	 */
	public Optional<DraftAssessment> under(DraftId draft) {
		return drafts.find(draft).map(this::under);
	}

	/** Everything under the current draft; empty while no draft is current. */
	public Optional<DraftAssessment> underTheCurrentDraft() {
		return drafts.current().flatMap(current -> under(current.id()));
	}

	/**
	 * All verdicts ever given on a condition, newest first, those taken back included.
	 */
	public List<VerdictView> verdictsOn(ConditionId condition) {
		return verdicts.findByConditionOrderByJudgedOnDescJudgedAtDesc(condition).stream().map(Verdict::view).toList();
	}

	/** Everything under a text that need not be stored. */
	DraftAssessment under(DraftText text) {
		var given = verdicts.findAll()
			.stream()
			.map(Verdict::view)
			.filter(VerdictView::stands)
			.collect(groupingBy(VerdictView::condition));
		var judged = given.values().stream().flatMap(List::stream).map(VerdictView::draft).collect(toSet());
		var rule = new StandingRule(texts.of(text, judged), LocalDate.now(clock.withZone(Times.NEW_YORK)));
		var conditions = nations.conditions()
			.stream()
			.filter(condition -> condition.state() == ConditionState.STANDS)
			.map(condition -> assess(condition, rule, given.getOrDefault(condition.id(), List.of())))
			.toList();
		return DraftAssessment.of(text.summary(), nations.nations(), conditions, required());
	}

	private static AssessedCondition assess(ConditionView condition, StandingRule rule, List<VerdictView> verdicts) {
		return new AssessedCondition(condition, rule.apply(condition.reviewBy(), condition.terms(), verdicts));
	}

	private Map<ContributionKind, Long> required() {
		return nations.requirements().stream().collect(toMap(RequirementView::kind, RequirementView::amount));
	}

}
