package org.isftracker.assessment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.isftracker.Journey;
import org.isftracker.assessment.VerdictRefused.Reason;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionTracking;
import org.isftracker.participation.NationTracking;
import org.isftracker.participation.Withdrawal;
import org.isftracker.resolution.DraftId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** What people do to the entries of the review queue. */
@Journey
@WithMockUser(username = "lead", roles = "LEAD")
class ReviewingTests {

	private static final String SOFTER = "Authorizes the force to disarm the harbour, as appropriate;";

	private static final String NEUTRAL = "Authorizes the force to disarm the whole harbour;";

	@Autowired
	ApplicationContext context;

	@Autowired
	Judging judging;

	@Autowired
	Confirming confirming;

	@Autowired
	TakingBack takingBack;

	@Autowired
	Assigning assigning;

	@Autowired
	Rewordings rewordings;

	@Autowired
	VerdictHistories histories;

	@Autowired
	StalenessSetting setting;

	@Autowired
	ConditionTracking conditions;

	@Autowired
	NationTracking nations;

	Harbour harbour;

	ConditionId one;

	ConditionId other;

	DraftId next;

	@BeforeEach
	void twoConditionsAreJudgedByTheSameClause() {
		harbour = new Harbour(context);
		one = harbour.condition("No disarming");
		other = harbour.condition("No fighting");
		harbour.judge(one, harbour.first, Outcome.NOT_MET, 0);
		harbour.judge(other, harbour.first, Outcome.PARTLY_MET, 0);
		next = harbour.next(harbour.first);
	}

	@Test
	void aVerdictThatStillHoldsIsGivenAnewOnTheWordsAsTheyAreNow() {
		harbour.reword(next, 0, NEUTRAL);

		confirming.confirm(next, seen(one), null);

		var judgement = harbour.judgement(next, one);
		assertThat(judgement.isCurrently(Outcome.NOT_MET)).isTrue();
		assertThat(judgement.verdict()).returns(true, VerdictView::confirms)
			.returns("By its words.", VerdictView::rationale);
		assertThat(judgement.verdict()).extracting(VerdictView::basis, InstanceOfAssertFactories.list(BasisWords.class))
			.extracting(BasisWords::words)
			.containsExactly(NEUTRAL);
	}

	@Test
	void aReasonIsRequiredOnlyWhereTheChangeIsFirmerOrSofter() {
		harbour.reword(next, 0, SOFTER);

		refused(Reason.REASON_MISSING, () -> confirming.confirm(next, seen(one), null));
		confirming.confirm(next, seen(one), "It still disarms.");

		assertThat(harbour.judgement(next, one).verdict()).returns("It still disarms.", VerdictView::rationale);
	}

	@Test
	void severalThatOneChangeRaisedAreConfirmedTogetherEachWithItsOwnOutcome() {
		harbour.reword(next, 0, NEUTRAL);
		assertThat(harbour.brief(next, one).alike()).extracting(alike -> ReviewingTests.id(alike.item()))
			.containsExactly(other);

		confirming.confirm(next, seen(one, other), null);

		assertThat(harbour.judgement(next, one).isCurrently(Outcome.NOT_MET)).isTrue();
		assertThat(harbour.judgement(next, other).isCurrently(Outcome.PARTLY_MET)).isTrue();
	}

	@Test
	void oneVerdictIsGivenForSeveralThatOneChangeRaised() {
		harbour.reword(next, 0, SOFTER);

		judging.judge(harbour.verdict(one, next, Outcome.MET, 0), seen(other));

		assertThat(harbour.judgement(next, other).isCurrently(Outcome.MET)).isTrue();
		assertThat(harbour.queue(next).filtered(new ReviewFilter(harbour.nation, null, null, null, null))).isEmpty();
	}

	@Test
	void whatAnotherChangeRaisedIsNotJudgedAlike() {
		harbour.judge(other, harbour.first, Outcome.MET, 0, 1);
		harbour.reword(next, 0, SOFTER);
		harbour.reword(next, 1, "Requests a report every month;");

		assertThat(harbour.brief(next, one).alike()).isEmpty();
		assertThat(harbour.brief(next, other).alike()).hasSize(1);
	}

	@Test
	void wordsThatWereChangedMeanwhileAreShownBesideThoseThatWereSeen() {
		harbour.reword(next, 0, NEUTRAL);
		var seen = seen(one);
		harbour.reword(next, 0, SOFTER);

		var refusal = refused(Reason.WORDS_CHANGED, () -> confirming.confirm(next, seen, "It holds."));

		assertThat(rewordings.since(next, refusal.seen().orElseThrow()))
			.hasValueSatisfying(reworded -> assertThat(reworded).returns(NEUTRAL, Reworded::wordsThen)
				.returns(SOFTER, Reworded::wordsNow));
	}

	@Test
	void aVerdictIsNotConfirmedOverOneThatAnotherPersonGaveMeanwhile() {
		harbour.reword(next, 0, NEUTRAL);
		var seen = seen(one);
		harbour.judge(one, next, Outcome.MET, 0);

		refused(Reason.JUDGED_MEANWHILE, () -> confirming.confirm(next, seen, null));
	}

	@Test
	void aCurrentVerdictNeedsNoConfirming() {
		refused(Reason.NOTHING_TO_CONFIRM, () -> confirming.confirm(next, seen(one), null));
		refused(Reason.NOTHING_TO_CONFIRM, () -> confirming.confirm(next, Map.of(), null));
	}

	@Test
	void whatWasJudgedTogetherIsTakenBackTogetherAndStaysOnRecord() {
		harbour.reword(next, 0, NEUTRAL);
		confirming.confirm(next, seen(one, other), null);

		takingBack.takeBack(takingBack.last().get(0).id());

		assertThat(List.of(harbour.judgement(next, one).standing(), harbour.judgement(next, other).standing()))
			.containsOnly(Standing.STALE);
		assertThat(harbour.brief(next, one).verdicts()).hasSize(2)
			.first()
			.satisfies(verdict -> assertThat(verdict.takenBack()).isNotNull().returns("lead", TakenBack::by));
	}

	@Test
	void onlyWhatOneJudgedLastIsTakenBackAndOnlyByWhoJudgedIt() {
		harbour.reword(next, 0, NEUTRAL);
		confirming.confirm(next, seen(one), null);
		var last = takingBack.last().get(0).id();
		signIn("analyst", "ROLE_ANALYST");
		refused(Reason.NOT_THE_LAST, () -> takingBack.takeBack(last));

		signIn("lead", "ROLE_LEAD");
		confirming.confirm(next, seen(other), null);
		refused(Reason.NOT_THE_LAST, () -> takingBack.takeBack(last));
	}

	@Test
	void anEntryIsSomebodysWorkUntilItIsAnothersOrNobodys() {
		harbour.reword(next, 0, NEUTRAL);
		assigning.assign(next, one, "analyst");
		assertThat(workOf("analyst")).containsExactly(one);

		assigning.assign(next, one, "lead");
		assertThat(workOf("analyst")).isEmpty();
		assertThat(workOf("lead")).contains(one);

		assigning.assign(next, one, null);
		assertThat(workOf("lead")).doesNotContain(one);
		refused(Reason.NOBODY_WHO_JUDGES, () -> assigning.assign(next, one, "reader"));
	}

	@Test
	void aConditionThatWasWithdrawnOrWhoseNationIsArchivedIsRefusedByName() {
		conditions.withdraw(one, harbour.brief(next, one).condition().condition().version(),
				new Withdrawal(Harbour.DAY, null, Set.of(harbour.said)));
		refused(Reason.CONDITION_WITHDRAWN, () -> harbour.judge(one, next, Outcome.MET, 0));

		nations.archive(harbour.nation);
		refused(Reason.NATION_ARCHIVED, () -> harbour.judge(other, next, Outcome.MET, 0));
	}

	@Test
	void whatTwoPersonsFindAloneIsAnAgreementOrADisputeThatALeadDecides() {
		signIn("analyst", "ROLE_ANALYST");
		harbour.judge(one, next, Outcome.NOT_MET, 0);
		harbour.judge(other, next, Outcome.MET, 0);
		assertThat(harbour.judgement(next, one)).returns(Standing.CURRENT, Judgement::standing)
			.returns(true, Judgement::isAgreed);
		assertThat(harbour.judgement(next, other)).returns(Standing.DISPUTED, Judgement::standing)
			.satisfies(judgement -> assertThat(judgement.voices()).extracting(VerdictView::judgedBy)
				.containsExactlyInAnyOrder("lead", "analyst"));
		var decision = harbour.verdict(other, next, Outcome.MET, 0);
		var decides = new NewVerdict(decision.condition(), next, Outcome.MET, "The text says so.", decision.clauses(),
				Set.of(), Set.of(), true);
		refused(Reason.NOTHING_TO_DECIDE, () -> judging.judge(decides));

		signIn("lead", "ROLE_LEAD");
		judging.judge(decides);

		assertThat(harbour.judgement(next, other).isCurrently(Outcome.MET)).isTrue();
	}

	@Test
	void theHistoryKeepsEveryVerdictWithTheWordsThenAlsoOfAWithdrawnCondition() {
		harbour.reword(next, 0, NEUTRAL);
		confirming.confirm(next, seen(one), null);
		conditions.withdraw(one, harbour.brief(next, one).condition().condition().version(),
				new Withdrawal(Harbour.DAY, null, Set.of(harbour.said)));

		var history = histories.of(one, harbour.first).orElseThrow();

		assertThat(history.judgement()).isNull();
		assertThat(history.verdicts()).extracting(PastVerdict::holds).containsExactly(false, true);
		assertThat(history.verdicts()).flatExtracting(past -> past.verdict().basis())
			.extracting(BasisWords::words)
			.containsExactly(NEUTRAL, "Authorizes the force to disarm the harbour;");
	}

	@Test
	void theSettingSaysWhetherASlightChangeMakesAVerdictStale() {
		harbour.reword(next, 0, NEUTRAL);
		assertThat(harbour.judgement(next, one).standing()).isEqualTo(Standing.STALE);

		setting.set(Sensitivity.WEIGHTY_CHANGE);
		try {
			assertThat(harbour.judgement(next, one).standing()).isEqualTo(Standing.CURRENT);
			harbour.reword(next, 0, SOFTER);
			assertThat(harbour.judgement(next, one).standing()).isEqualTo(Standing.STALE);
		}
		finally {
			setting.set(Sensitivity.ANY_CHANGE);
		}
		signIn("analyst", "ROLE_ANALYST");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> setting.set(Sensitivity.WEIGHTY_CHANGE));
	}

	@Test
	void aReaderNeitherConfirmsNorTakesBackNorAssigns() {
		var seen = seen(one);
		signIn("reader", "ROLE_READER");

		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> confirming.confirm(next, seen, null));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assigning.assign(next, one, null));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> takingBack.takeBack(VerdictId.next()));
	}

	private Map<ConditionId, SeenGround> seen(ConditionId... ids) {
		Map<ConditionId, SeenGround> seen = new HashMap<>();
		for (var id : ids) {
			var carried = requireNonNull(harbour.brief(next, id).carriedOn());
			seen.put(id, SeenGround.of(carried.ground().toString()));
		}
		return seen;
	}

	private List<ConditionId> workOf(String person) {
		return harbour.queue(next)
			.filtered(new ReviewFilter(harbour.nation, null, null, null, person))
			.stream()
			.map(ReviewingTests::id)
			.toList();
	}

	private static ConditionId id(ReviewItem item) {
		return requireNonNull(item.condition()).condition().id();
	}

	private static VerdictRefused refused(Reason reason, Runnable command) {
		try {
			command.run();
		}
		catch (VerdictRefused refused) {
			assertThat(refused.reason()).isEqualTo(reason);
			return refused;
		}
		throw new AssertionError("It was not refused");
	}

	private static void signIn(String person, String role) {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(person, null, role));
	}

}
