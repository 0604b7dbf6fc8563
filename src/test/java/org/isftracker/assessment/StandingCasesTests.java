package org.isftracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.assessment.SampleClauses.clause;
import static org.isftracker.assessment.SampleClauses.judged;
import static org.isftracker.assessment.SampleClauses.standing;
import static org.isftracker.assessment.SampleClauses.verdict;
import static org.isftracker.assessment.SampleVerdicts.FIRST;
import static org.isftracker.assessment.SampleVerdicts.MONDAY;
import static org.isftracker.assessment.SampleVerdicts.RIVAL;
import static org.isftracker.assessment.SampleVerdicts.SECOND;

import java.util.List;
import java.util.Set;

import org.isftracker.assessment.Difference.Kind;
import org.isftracker.comparison.FirmnessLadder;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftText;
import org.junit.jupiter.api.Test;

/** The table of cases in docs/domain.md, one test a row, in its order. */
class StandingCasesTests {

	private static final ClauseText TASKS = clause("OP 1", "Authorizes the force to disarm the harbour;", "tasks");

	private static final ClauseText REPORTS = clause("OP 2", "Requests a report every year;", "reports");

	private static final DraftText BASE = text(FIRST, TASKS, REPORTS);

	private static final VerdictView ON_TASKS = verdict(BASE, 9, "tasks");

	private static final VerdictView ON_BOTH = verdict(BASE, 9, "tasks", "reports");

	@Test
	void aParagraphPutInAboveChangesNothing() {
		var next = text(SECOND, clause("OP 1", "Welcomes the plan;", "new"), clause("OP 2", TASKS.words(), "tasks"),
				clause("OP 3", REPORTS.words(), "reports"));

		assertThat(standing(next, ON_BOTH).standing()).isEqualTo(Standing.CURRENT);
	}

	@Test
	void aClauseThatMovedIsTheSame() {
		var next = text(SECOND, REPORTS, clause("OP 2", TASKS.words(), "tasks"));

		assertThat(standing(next, ON_BOTH).standing()).isEqualTo(Standing.CURRENT);
	}

	@Test
	void typographyAndEndPunctuationAreNoChange() {
		var next = text(SECOND, clause("OP 1", "Authorizes  the force to disarm the harbour.", "tasks"), REPORTS);

		assertThat(standing(next, ON_TASKS).standing()).isEqualTo(Standing.CURRENT);
	}

	@Test
	void aRewordedClauseIsNamedAndNoOther() {
		var next = text(SECOND, clause("OP 1", "Authorizes the force to watch the harbour;", "tasks"), REPORTS);

		assertThat(standing(next, ON_BOTH)).returns(Standing.STALE, Judgement::standing)
			.extracting(Judgement::differences)
			.satisfies(differences -> assertThat(differences).singleElement()
				.returns(Kind.REWORDED, Difference::kind)
				.returns("OP 1", Difference::labelNow));
	}

	@Test
	void aDeletedClauseIsGone() {
		assertThat(standing(text(SECOND, REPORTS), ON_TASKS)).returns(Standing.STALE, Judgement::standing)
			.satisfies(judgement -> assertThat(judgement.differences()).extracting(Difference::kind)
				.containsExactly(Kind.REMOVED));
	}

	@Test
	void restoredWordsReviveTheVerdictThatWasGivenOnThem() {
		var other = text(SECOND, clause("OP 1", "Authorizes the force to watch the harbour;", "tasks"), REPORTS);
		var later = verdict(other, 10, "tasks");

		assertThat(standing(text(SECOND, TASKS), later, ON_TASKS)).returns(Standing.CURRENT, Judgement::standing)
			.returns(ON_TASKS, Judgement::verdict);
	}

	@Test
	void ofASplitClauseAllPartsCountTogether() {
		var split = text(SECOND, clause("OP 1", "Authorizes the force;", "tasks"),
				clause("OP 2", "to disarm the harbour;", "part", "tasks"));

		assertThat(standing(split, ON_TASKS)).returns(Standing.STALE, Judgement::standing)
			.satisfies(judgement -> assertThat(judgement.differences()).singleElement()
				.returns("OP 1, OP 2", Difference::labelNow));
	}

	@Test
	void aVerdictOnASplitClauseIsStaleWhenAnyPartChanges() {
		var split = text(SECOND, clause("OP 1", "Authorizes the force;", "tasks"),
				clause("OP 2", "to disarm the harbour;", "part", "tasks"));
		var onParts = verdict(split, 9, "tasks");
		var changed = text(SECOND, clause("OP 1", "Authorizes the force;", "tasks"),
				clause("OP 2", "to watch the harbour;", "part", "tasks"));

		assertThat(standing(split, onParts).standing()).isEqualTo(Standing.CURRENT);
		assertThat(standing(changed, onParts).standing()).isEqualTo(Standing.STALE);
	}

	@Test
	void clausesThatWereJoinedMakeTheVerdictsOnEachStale() {
		var joined = text(SECOND,
				clause("OP 1", "Authorizes the force to disarm and requests a report;", "tasks", "reports"));

		assertThat(standing(joined, ON_TASKS).standing()).isEqualTo(Standing.STALE);
		assertThat(standing(joined, verdict(BASE, 9, "reports")).standing()).isEqualTo(Standing.STALE);
	}

	@Test
	void aPairMadeByHandBringsTheVerdictBack() {
		var imported = text(SECOND, clause("OP 4", TASKS.words(), "unknown"));
		var paired = text(SECOND, clause("OP 4", TASKS.words(), "tasks"));

		assertThat(standing(imported, ON_TASKS).standing()).isEqualTo(Standing.STALE);
		assertThat(standing(paired, ON_TASKS).standing()).isEqualTo(Standing.CURRENT);
	}

	@Test
	void aRivalTextSharesNothing() {
		var rival = text(RIVAL, clause("OP 1", TASKS.words(), "options"));

		assertThat(standing(rival, ON_TASKS).standing()).isEqualTo(Standing.UNASSESSED);
	}

	@Test
	void aRivalTextPairedByHandIsJudgedByItsWords() {
		assertThat(standing(text(RIVAL, TASKS), ON_TASKS).standing()).isEqualTo(Standing.CURRENT);
		assertThat(standing(text(RIVAL, clause("OP 1", "Requests options;", "tasks")), ON_TASKS).standing())
			.isEqualTo(Standing.STALE);
	}

	@Test
	void aSlightChangeLeavesTheVerdictCurrentWhereTheSettingSaysSo() {
		assertThat(weighty("Authorizes the force to disarm the whole harbour;")).isEqualTo(Standing.CURRENT);
	}

	@Test
	void aChangeThatLeansOrTouchesAFactCountsUnderEverySetting() {
		assertThat(weighty("Authorizes the force to disarm the harbour, as appropriate;")).isEqualTo(Standing.STALE);
		assertThat(weighty("Authorizes the force to disarm the harbour within 90 days;")).isEqualTo(Standing.STALE);
		assertThat(weighty("Authorizes the force to disarm the harbour with Ruritania;")).isEqualTo(Standing.STALE);
	}

	@Test
	void wordsThatAreGoneCountUnderEverySetting() {
		var text = SampleVerdicts.comparedBy(judged(text(SECOND, REPORTS)),
				Sameness.butForSlightChanges(FirmnessLadder.DEFAULT));

		assertThat(new StandingRule(text, MONDAY).apply(null, Set.of(), List.of(ON_TASKS)).standing())
			.isEqualTo(Standing.STALE);
	}

	private static Standing weighty(String words) {
		var text = SampleVerdicts.comparedBy(judged(text(SECOND, clause("OP 1", words, "tasks"))),
				Sameness.butForSlightChanges(FirmnessLadder.DEFAULT));
		return new StandingRule(text, MONDAY).apply(null, Set.of(), List.of(ON_TASKS)).standing();
	}

	private static DraftText text(DraftId draft, ClauseText... clauses) {
		return SampleClauses.text(draft, List.of(clauses));
	}

}
