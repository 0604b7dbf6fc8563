package org.isftracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.assessment.Outcome.MET;
import static org.isftracker.assessment.Outcome.NOT_MET;
import static org.isftracker.assessment.SampleVerdicts.FIRST;
import static org.isftracker.assessment.SampleVerdicts.MONDAY;
import static org.isftracker.assessment.SampleVerdicts.REPORTING;
import static org.isftracker.assessment.SampleVerdicts.RIVAL;
import static org.isftracker.assessment.SampleVerdicts.SECOND;
import static org.isftracker.assessment.SampleVerdicts.dated;
import static org.isftracker.assessment.SampleVerdicts.decided;
import static org.isftracker.assessment.SampleVerdicts.knowing;
import static org.isftracker.assessment.SampleVerdicts.silence;
import static org.isftracker.assessment.SampleVerdicts.silentOn;
import static org.isftracker.assessment.SampleVerdicts.text;
import static org.isftracker.assessment.SampleVerdicts.unlinked;
import static org.isftracker.assessment.SampleVerdicts.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.isftracker.assessment.Difference.Kind;
import org.junit.jupiter.api.Test;

/** One test a row of the table of standings in docs/domain.md. */
class StandingRuleTests {

	static final JudgedText SECOND_TEXT = text(SECOND, "tasks=disarm as appropriate", "reporting=report yearly");

	@Test
	void withoutAnyVerdictAConditionIsUnassessed() {
		assertThat(judge(SECOND_TEXT).standing()).isEqualTo(Standing.UNASSESSED);
	}

	@Test
	void aVerdictHoldsWhereTheDraftStillHasItsWords() {
		var verdict = verdict("ana", 9, MET, FIRST, "reporting=report yearly");

		var judgement = judge(SECOND_TEXT, verdict);

		assertThat(judgement.standing()).isEqualTo(Standing.CURRENT);
		assertThat(judgement.verdict()).isEqualTo(verdict);
	}

	@Test
	void oneRewordedClauseMakesTheVerdictStaleAndSaysWhichWordsChanged() {
		var judgement = judge(SECOND_TEXT,
				verdict("ana", 9, NOT_MET, FIRST, "tasks=disarm", "reporting=report yearly"));

		assertThat(judgement.standing()).isEqualTo(Standing.STALE);
		assertThat(judgement.differences()).singleElement()
			.returns(Kind.REWORDED, Difference::kind)
			.returns("disarm", Difference::wordsThen)
			.returns("disarm as appropriate", Difference::wordsNow);
	}

	@Test
	void aRemovedClauseMakesTheVerdictStale() {
		var judgement = judge(text(SECOND, "reporting=report yearly"),
				verdict("ana", 9, NOT_MET, FIRST, "tasks=disarm", "reporting=report yearly"));

		assertThat(judgement.standing()).isEqualTo(Standing.STALE);
		assertThat(judgement.differences()).extracting(Difference::kind).containsExactly(Kind.REMOVED);
	}

	@Test
	void restoredWordsReviveTheOldVerdictOverANewerOneOnOtherWords() {
		var old = verdict("ana", 9, NOT_MET, FIRST, "tasks=disarm");
		var newer = verdict("ana", 10, MET, SECOND, "tasks=disarm as appropriate");

		var judgement = judge(text(SECOND, "tasks=disarm"), newer, old);

		assertThat(judgement.standing()).isEqualTo(Standing.CURRENT);
		assertThat(judgement.verdict()).isEqualTo(old);
	}

	@Test
	void aTextOfAnotherLineLeavesTheConditionUnassessed() {
		var judgement = judge(text(RIVAL, "options=ask for options"), verdict("ana", 9, MET, FIRST, "tasks=disarm"));

		assertThat(judgement.standing()).isEqualTo(Standing.UNASSESSED);
		assertThat(judgement.verdict()).isNull();
	}

	@Test
	void aVerdictOfSilenceHoldsWhileTheTermIsSilent() {
		var text = knowing(silentOn(SECOND_TEXT, REPORTING), FIRST, "tasks");

		assertThat(judge(text, silence(9, FIRST, REPORTING)).standing()).isEqualTo(Standing.CURRENT);
	}

	@Test
	void aVerdictOfSilenceBreaksWhenTheTermIsSettled() {
		var judgement = judge(knowing(SECOND_TEXT, FIRST, "tasks"), silence(9, FIRST, REPORTING));

		assertThat(judgement.standing()).isEqualTo(Standing.STALE);
		assertThat(judgement.differences()).singleElement()
			.returns(Kind.NO_LONGER_SILENT, Difference::kind)
			.returns(REPORTING, Difference::term);
	}

	@Test
	void aVerdictOfSilenceSaysHowManyNewClausesItWasNotCheckedAgainst() {
		var text = unlinked(knowing(silentOn(SECOND_TEXT, REPORTING), FIRST, "tasks"), "reporting", "tasks");

		assertThat(judge(text, silence(9, FIRST, REPORTING)).unchecked()).isOne();
	}

	@Test
	void aVerdictOfSilenceSaysNothingOfATextOfAnotherLine() {
		var text = silentOn(text(RIVAL, "options=ask for options"), REPORTING);

		assertThat(judge(text, silence(9, FIRST, REPORTING)).standing()).isEqualTo(Standing.UNASSESSED);
	}

	@Test
	void twoPersonsWhoDifferOnTheSameWordsAreInDispute() {
		var judgement = judge(SECOND_TEXT, verdict("ana", 9, MET, SECOND, "reporting=report yearly"),
				verdict("ben", 10, NOT_MET, SECOND, "reporting=report yearly"));

		assertThat(judgement.standing()).isEqualTo(Standing.DISPUTED);
		assertThat(judgement.voices()).extracting(VerdictView::judgedBy).containsExactly("ben", "ana");
	}

	@Test
	void twoPersonsWhoAgreeAreNotInDispute() {
		var judgement = judge(SECOND_TEXT, verdict("ana", 9, MET, SECOND, "reporting=report yearly"),
				verdict("ben", 10, MET, SECOND, "reporting=report yearly"));

		assertThat(judgement.standing()).isEqualTo(Standing.CURRENT);
	}

	@Test
	void aPersonWhoThinksBetterOfItIsNotInDisputeWithItself() {
		var judgement = judge(SECOND_TEXT, verdict("ana", 9, MET, SECOND, "reporting=report yearly"),
				verdict("ana", 10, NOT_MET, SECOND, "reporting=report yearly"));

		assertThat(judgement.isCurrently(NOT_MET)).isTrue();
	}

	@Test
	void aLeadsDecisionEndsTheDispute() {
		var judgement = judge(SECOND_TEXT, verdict("ana", 9, MET, SECOND, "reporting=report yearly"),
				verdict("ben", 10, NOT_MET, SECOND, "reporting=report yearly"),
				decided(verdict("lea", 11, MET, SECOND, "reporting=report yearly")));

		assertThat(judgement.isCurrently(MET)).isTrue();
	}

	@Test
	void verdictsOnEarlierWordsAreNoDispute() {
		var judgement = judge(SECOND_TEXT, verdict("ana", 9, NOT_MET, FIRST, "tasks=disarm"),
				verdict("ben", 10, MET, SECOND, "tasks=disarm as appropriate"));

		assertThat(judgement.isCurrently(MET)).isTrue();
	}

	@Test
	void aVerdictIsDueOnceItsReviewDayHasPassed() {
		var verdict = verdict("ana", 9, MET, SECOND, "reporting=report yearly");

		assertThat(judge(MONDAY.plusDays(1), MONDAY.plusDays(1), verdict)).isEqualTo(Standing.CURRENT);
		assertThat(judge(MONDAY.plusDays(1), MONDAY.plusDays(2), verdict)).isEqualTo(Standing.DUE);
	}

	@Test
	void aVerdictGivenAfterTheReviewDayIsNotDue() {
		var verdict = verdict("ana", 9, MET, SECOND, "reporting=report yearly");

		assertThat(judge(MONDAY.minusDays(1), MONDAY.plusDays(2), verdict)).isEqualTo(Standing.CURRENT);
	}

	@Test
	void aVerdictIsDueOnceADayThatTheTextNamesHasPassed() {
		var text = dated(SECOND_TEXT, REPORTING, MONDAY.plusDays(3));
		var verdict = verdict("ana", 9, MET, SECOND, "reporting=report yearly");

		var judgement = new StandingRule(text, MONDAY.plusDays(4)).apply(null, Set.of(REPORTING), List.of(verdict));

		assertThat(judgement.standing()).isEqualTo(Standing.DUE);
	}

	private static Judgement judge(JudgedText text, VerdictView... verdicts) {
		return new StandingRule(text, MONDAY).apply(null, Set.of(REPORTING), List.of(verdicts));
	}

	private static Standing judge(LocalDate reviewBy, LocalDate today, VerdictView verdict) {
		return new StandingRule(SECOND_TEXT, today).apply(reviewBy, Set.of(), List.of(verdict)).standing();
	}

}
