package org.isftracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.isftracker.Journey;
import org.isftracker.Statements;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.NewActor;
import org.isftracker.evidence.Grade;
import org.isftracker.evidence.NewStatement;
import org.isftracker.evidence.StatementForm;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementRecording;
import org.isftracker.evidence.Usage;
import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.MandateTracking;
import org.isftracker.mandate.NewReading;
import org.isftracker.mandate.NewTerm;
import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermKeeping;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionTracking;
import org.isftracker.participation.NationTracking;
import org.isftracker.participation.Strength;
import org.isftracker.resolution.ClauseAt;
import org.isftracker.resolution.ClauseEditing;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.NewDraft;
import org.isftracker.resolution.Place;
import org.isftracker.resolution.Stage;
import org.isftracker.resolution.StageMove;
import org.isftracker.resolution.Staging;
import org.isftracker.resolution.Wording;
import org.isftracker.resolution.WordingImpact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** What a new draft does to the verdicts that were given on the last one. */
@Journey
@WithMockUser(username = "lead", roles = "LEAD")
class StalenessJourneyTests {

	static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	Drafting drafting;

	@Autowired
	ClauseEditing editing;

	@Autowired
	DraftReading drafts;

	@Autowired
	Staging staging;

	@Autowired
	ActorRegister actors;

	@Autowired
	StatementRecording statements;

	@Autowired
	NationTracking nations;

	@Autowired
	ConditionTracking conditions;

	@Autowired
	TermKeeping terms;

	@Autowired
	MandateTracking mandate;

	@Autowired
	Judging judging;

	@Autowired
	Assessment assessment;

	@Autowired
	WordingImpact impact;

	@Autowired
	Statements sql;

	ActorId nation;

	StatementId said;

	DraftId first;

	ConditionId onDisarming;

	ConditionId onReporting;

	@BeforeEach
	void aDraftIsOutAndTwoConditionsAreJudgedByIt() {
		nation = actors.register(NewActor.named("Ruritania " + UUID.randomUUID(), ActorKind.STATE));
		nations.addNation(nation);
		said = statements.record(new NewStatement(nation, null, null, DAY, null, "Harbour Gazette", null, null, "en",
				Grade.ON_RECORD, StatementForm.PARAPHRASE, "It comes under conditions.", null, Usage.PUBLIC, null));
		first = drafting.create(NewDraft.of("First " + UUID.randomUUID(),
				List.of(NewClause.operative("Authorizes the force to disarm the harbour;"),
						NewClause.operative("Requests a report every year;"),
						NewClause.operative("Decides to remain seized of the matter."))));
		staging.move(StageMove.of(first, Stage.CIRCULATED, DAY));
		onDisarming = condition("No disarming");
		onReporting = condition("Yearly report");
		judge(onDisarming, first, Outcome.NOT_MET, 0);
		judge(onReporting, first, Outcome.MET, 1);
	}

	@Test
	void oneRewordedClauseMakesExactlyTheVerdictsOnItStale() {
		var next = next(first);
		reword(next, 0, "Authorizes the force to disarm the harbour, as appropriate;");

		assertThat(standings(next)).containsEntry(onDisarming, Standing.STALE)
			.containsEntry(onReporting, Standing.CURRENT);
		assertThat(standings(first)).containsEntry(onDisarming, Standing.CURRENT);
	}

	@Test
	void whatCirculatingWouldMakeStaleIsToldBefore() {
		var next = next(first);
		assertThat(impact.of(next).orElseThrow().judgements()).isZero();

		reword(next, 0, "Authorizes the force to watch the harbour;");

		assertThat(impact.of(next).orElseThrow()).returns(1, WordingImpact.Impact::judgements)
			.satisfies(told -> assertThat(told.nations()).singleElement().asString().startsWith("Ruritania"));
		assertThat(impact.of(first)).isEmpty();
	}

	@Test
	void whatTypedWordsWouldDoIsToldBeforeTheyAreSaved() {
		var next = next(first);
		reword(next, 1, "Requests a report every month;");
		var saved = text(next);
		var disarming = saved.clauses().get(0).id();
		var reporting = saved.clauses().get(1).id();

		assertThat(impact.of(saved, saved.with(disarming, Wording.of("Authorizes the force to watch the harbour;"))))
			.returns(1, WordingImpact.Impact::judgements)
			.returns(0, WordingImpact.Impact::revived);
		assertThat(impact.of(saved, saved.with(reporting, Wording.of("Requests a report every year;"))))
			.returns(0, WordingImpact.Impact::judgements)
			.returns(1, WordingImpact.Impact::revived);
		assertThat(text(next).clauses()).isEqualTo(saved.clauses());
	}

	@Test
	void aParagraphInsertedAboveTouchesNoVerdict() {
		var next = next(first);
		editing.add(next, Place.before(clause(next, 0).id()), Wording.of("Welcomes the plan for the harbour;"));

		assertThat(standings(next)).containsEntry(onDisarming, Standing.CURRENT)
			.containsEntry(onReporting, Standing.CURRENT);
		assertThat(clause(next, 1).label()).isEqualTo("OP 2");
	}

	@Test
	void restoredWordsReviveTheVerdictInAFurtherDraft() {
		var second = next(first);
		reword(second, 0, "Authorizes the force to watch the harbour;");
		staging.move(StageMove.of(second, Stage.CIRCULATED, DAY));
		judge(onDisarming, second, Outcome.MET, 0);
		var third = next(second);
		reword(third, 0, "Authorizes the force to disarm the harbour;");

		assertThat(standings(second)).containsEntry(onDisarming, Standing.CURRENT);
		assertThat(judgement(third, onDisarming).isCurrently(Outcome.NOT_MET)).isTrue();
	}

	@Test
	void aRemovedClauseLeavesItsVerdictsStale() {
		var next = next(first);
		editing.remove(at(clause(next, 0)));

		assertThat(judgement(next, onDisarming).differences()).extracting(Difference::kind)
			.containsExactly(Difference.Kind.REMOVED);
	}

	@Test
	void aVerdictFollowsAllPartsOfASplitClause() {
		var next = next(first);
		var clause = clause(next, 0);
		editing.split(at(clause), Wording.of(clause.words()), "Authorizes the force".length());

		assertThat(standings(next)).containsEntry(onDisarming, Standing.STALE)
			.containsEntry(onReporting, Standing.CURRENT);
		assertThat(judgement(next, onDisarming).differences()).singleElement()
			.satisfies(difference -> assertThat(difference.labelNow()).contains("OP 1", "OP 2"));
	}

	@Test
	void aTextOfAnotherLineLeavesTheConditionsUnassessed() {
		var rival = drafting.create(NewDraft.of("Rival " + UUID.randomUUID(),
				List.of(NewClause.operative("Requests options for the harbour."))));

		assertThat(standings(rival)).containsEntry(onDisarming, Standing.UNASSESSED);
	}

	@Test
	void aClauseLinkedToASilentTermBreaksTheVerdictsOnItsSilence() {
		var term = terms.add(new NewTerm(Dimension.EXIT, "Exit " + UUID.randomUUID(), "May a contributor leave?"));
		read(first, term, ReadingState.SILENT);
		var onExit = condition("Free to leave");
		judging.judge(new NewVerdict(onExit, first, Outcome.MET, "Nothing binds it.", Map.of(), Set.of(term), Set.of(),
				false));
		var next = next(first);
		assertThat(standings(next)).containsEntry(onExit, Standing.CURRENT);
		var added = editing.add(next, Place.after(clause(next, 1).id()),
				Wording.of("Decides that no contributor leaves before a year;"));
		assertThat(judgement(next, onExit).unchecked()).isPositive();

		mandate.linkClause(next, term, added);

		assertThat(judgement(next, onExit).differences()).extracting(Difference::term).containsExactly(term);
		assertThat(standings(next)).containsEntry(onExit, Standing.STALE);
	}

	@Test
	void aVerdictOnAClauseThatWasRewordedMeanwhileIsRefused() {
		var next = next(first);
		var seen = clause(next, 0);
		reword(next, 0, "Authorizes the force to look on;");

		assertThatExceptionOfType(VerdictRefused.class)
			.isThrownBy(() -> judging.judge(new NewVerdict(onDisarming, next, Outcome.MET, "It only looks on.",
					Map.of(seen.id(), seen.fingerprint()), Set.of(), Set.of(), false)))
			.returns(VerdictRefused.Reason.WORDS_CHANGED, VerdictRefused::reason);
	}

	@Test
	void aVerdictRestsOnSomethingOfThatDraft() {
		var elsewhere = clause(next(first), 0);

		assertThatExceptionOfType(VerdictRefused.class)
			.isThrownBy(() -> judging
				.judge(new NewVerdict(onDisarming, first, Outcome.MET, "Air.", Map.of(), Set.of(), Set.of(), false)))
			.returns(VerdictRefused.Reason.RESTS_ON_NOTHING, VerdictRefused::reason);
		assertThatExceptionOfType(VerdictRefused.class)
			.isThrownBy(() -> judging.judge(new NewVerdict(onDisarming, first, Outcome.MET, "Elsewhere.",
					Map.of(elsewhere.id(), elsewhere.fingerprint()), Set.of(), Set.of(), false)))
			.returns(VerdictRefused.Reason.CLAUSE_NOT_IN_DRAFT, VerdictRefused::reason);
	}

	@Test
	void aReaderJudgesNothing() {
		var clause = clause(first, 0);
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("reader", null, "ROLE_READER"));

		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> judging.judge(new NewVerdict(onDisarming, first, Outcome.MET, "Because.",
					Map.of(clause.id(), clause.fingerprint()), Set.of(), Set.of(), false)));
	}

	@Test
	void theNumberOfStatementsDoesNotGrowWithConditionsAndVerdicts() throws Exception {
		judge(condition("The first"), first, Outcome.MET, 1);
		var few = sql.during(() -> assessment.under(first)).size();
		for (int i = 0; i < 30; i++) {
			judge(condition("Condition " + i), first, Outcome.MET, 1);
		}

		var many = sql.during(() -> assessment.under(first)).size();
		assertThat(sql.during(() -> assessment.under(first))).hasSize(1);
		assertThat(many).isLessThanOrEqualTo(few);
	}

	private ConditionId condition(String title) {
		return conditions.state(nation, new org.isftracker.participation.Wording(title, "It asks for " + title,
				ConditionKind.PROHIBITED_TASK, Strength.RED_LINE, null, Set.of(), DAY, null, Set.of(said)));
	}

	private void judge(ConditionId condition, DraftId draft, Outcome outcome, Integer... places) {
		var grounds = Arrays.stream(places)
			.map(place -> clause(draft, place))
			.collect(Collectors.toMap(ClauseText::id, ClauseText::fingerprint));
		judging.judge(new NewVerdict(condition, draft, outcome, "By its words.", grounds, Set.of(), Set.of(), false));
	}

	private void read(DraftId draft, TermId term, ReadingState state) {
		mandate.read(new NewReading(draft, term, state, null, null, null, null, Set.of(), List.of(said), DAY, null));
	}

	private DraftId next(DraftId base) {
		return drafting.startNext(base, "Next " + UUID.randomUUID());
	}

	private void reword(DraftId draft, int place, String words) {
		editing.reword(at(clause(draft, place)), Wording.of(words));
	}

	private static ClauseAt at(ClauseText clause) {
		return new ClauseAt(clause.id(), clause.version());
	}

	private ClauseText clause(DraftId draft, int place) {
		return text(draft).clauses().get(place);
	}

	private DraftText text(DraftId draft) {
		return drafts.find(draft).orElseThrow();
	}

	private Judgement judgement(DraftId draft, ConditionId condition) {
		return assessment.under(draft).orElseThrow().condition(condition).orElseThrow().judgement();
	}

	private Map<ConditionId, Standing> standings(DraftId draft) {
		return assessment.under(draft)
			.orElseThrow()
			.conditions()
			.collect(Collectors.toMap(condition -> condition.condition().id(),
					condition -> condition.judgement().standing()));
	}

}
