package org.isftracker.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.isftracker.actor.ActorId;
import org.isftracker.assessment.Amount;
import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.AssessedNation;
import org.isftracker.assessment.BasisWords;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.assessment.Force;
import org.isftracker.assessment.Judgement;
import org.isftracker.assessment.Outcome;
import org.isftracker.assessment.Readiness;
import org.isftracker.assessment.Standing;
import org.isftracker.assessment.VerdictId;
import org.isftracker.assessment.VerdictView;
import org.isftracker.evidence.Usage;
import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.Certainty;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionState;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.ContributionId;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.ContributionView;
import org.isftracker.participation.Direction;
import org.isftracker.participation.NationView;
import org.isftracker.participation.OfferId;
import org.isftracker.participation.OfferView;
import org.isftracker.participation.Shift;
import org.isftracker.participation.Strength;
import org.isftracker.participation.WordingId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.ProvisionId;
import org.isftracker.resolution.Stage;
import org.isftracker.traceability.Node.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What hangs on what in a text of three clauses about a harbour. */
class TracesTests {

	static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	static final DraftId DRAFT = new DraftId(uuid("draft"));

	static final TermView TASKS = term("Tasks");

	static final TermView REPORTING = term("Reporting");

	static final TermView EXIT = term("Exit");

	static final AssessedCondition ON_TASKS = condition("No disarming", Strength.RED_LINE, TASKS, "OP 1");

	static final AssessedCondition WISH = condition("Blue helmets", Strength.PREFERRED, TASKS, "OP 1");

	static final AssessedCondition UNJUDGED = judged("Yearly report", Strength.REQUIRED, REPORTING, null);

	static final AssessedCondition ON_A_GONE_CLAUSE = condition("Its own command", Strength.REQUIRED, TASKS, "OP 9");

	static final AssessedNation RURITANIA = nation("Ruritania", Readiness.BLOCKED, 500, 800, ON_TASKS, UNJUDGED);

	static final AssessedNation SYLDAVIA = nation("Syldavia", Readiness.COMES, 200, 200, WISH, ON_A_GONE_CLAUSE);

	static final AssessedNation BORDURIA = nation("Borduria", Readiness.OUT, 900, 900, ON_TASKS);

	final Traces traces = traces(RURITANIA, SYLDAVIA, BORDURIA);

	@Test
	void redLinesAndRequirementsWeighAndNationsThatAreOutBringNoTroops() {
		var load = traces.loads().get(0);

		assertThat(load.resting()).hasSize(3);
		assertThat(load.nations()).extracting(nation -> nation.nation().name())
			.containsExactly("Borduria", "Ruritania");
		assertThat(load.troops()).isEqualTo(new Amount(500, 800));
	}

	@Test
	void aConditionThatConcernsWhatAClauseSettlesHangsOnItByTheTerm() {
		var load = traces.loads().get(1);

		assertThat(load.resting()).isEmpty();
		assertThat(load.conditions()).singleElement().returns(Tie.TERM, Hanging::tie);
		assertThat(load.troops()).isEqualTo(Amount.NONE);
	}

	@Test
	void clausesStandByWhatRestsOnThemAndOtherwiseAsInTheDraft() {
		var both = traces(RURITANIA, nation("Freedonia", Readiness.COMES, 5000, 5000,
				condition("A short mandate", Strength.REQUIRED, REPORTING, "OP 2")));

		assertThat(both.loaded(LoadOrder.TROOPS)).extracting(load -> load.clause().label())
			.containsExactly("OP 2", "OP 1");
		assertThat(both.loaded(LoadOrder.CONDITIONS)).extracting(load -> load.clause().label())
			.containsExactly("OP 1", "OP 2");
		assertThat(both.loaded(LoadOrder.TEXT)).extracting(load -> load.clause().label())
			.containsExactly("OP 1", "OP 2");
	}

	@Test
	void gapsAreNamedBothWays() {
		assertThat(traces.groundless()).extracting(one -> one.condition().condition().title())
			.containsExactly("Yearly report", "Its own command");
		assertThat(traces.unasked()).extracting(load -> load.clause().label()).containsExactly("OP 3");
		assertThat(traces.unaskedTerms()).containsExactly(EXIT);
	}

	@Test
	void aVerdictOfSilenceOrOnAnEventRestsOnSomething() {
		var silent = judged("No word of exit", Strength.RED_LINE, EXIT,
				verdict(List.of(), Set.of(EXIT.id()), Outcome.MET));

		assertThat(traces(nation("Ruritania", Readiness.COMES, 1, 1, silent)).groundless()).isEmpty();
	}

	@Test
	void fromAClauseToTermsAndConditionsAndOneStepOnToNations() {
		var links = traces.around(Kind.CLAUSE, id("OP 1").toString()).orElseThrow();

		assertThat(links.near(Kind.TERM)).extracting(Node::name).containsExactly("Tasks");
		assertThat(links.near(Kind.CONDITION)).extracting(Node::name)
			.containsOnly("Ruritania: No disarming", "Syldavia: Blue helmets", "Borduria: No disarming");
		assertThat(links.near(Kind.NATION)).isEmpty();
		assertThat(links.far(Kind.NATION)).extracting(far -> far.node().name())
			.containsOnly("Ruritania", "Syldavia", "Borduria");
		assertThat(links.far(Kind.CONDITION)).singleElement()
			.satisfies(far -> assertThat(far.by()).extracting(Node::name).containsExactly("Tasks"));
	}

	@Test
	void andBackFromANation() {
		var links = traces.around(Kind.NATION, SYLDAVIA.nation().id().toString()).orElseThrow();

		assertThat(links.near(Kind.CONDITION)).hasSize(2);
		assertThat(links.far(Kind.CLAUSE)).extracting(far -> far.node().name()).containsExactly("OP 1");
		assertThat(links.far(Kind.TERM)).singleElement().satisfies(far -> assertThat(far.by()).hasSize(2));
		assertThat(traces.around(Kind.NATION, "nobody")).isEmpty();
	}

	@Test
	void theMatrixHasALineForEachConditionAndAColumnForEachClauseThatAnyHangsOn() {
		var matrix = traces.matrix();

		assertThat(matrix.columns()).extracting(load -> load.clause().label()).containsExactly("OP 1", "OP 2");
		assertThat(matrix.lines()).hasSize(5);
		assertThat(matrix.lines().get(0).cells()).extracting(TraceMatrix.Cell::tie).containsExactly(Tie.WORDS, null);
		assertThat(matrix.lines().get(1).cells()).extracting(TraceMatrix.Cell::tie).containsExactly(null, Tie.TERM);
	}

	private static Traces traces(AssessedNation... nations) {
		var text = new DraftText(summary(), List.of(clause("OP 1"), clause("OP 2"), clause("OP 3")), List.of());
		return new Traces(text, new DraftAssessment(summary(), Arrays.asList(nations), new Force(List.of())),
				List.of(TASKS, REPORTING, EXIT),
				Map.of(TASKS.id(), Set.of(id("OP 1")), REPORTING.id(), Set.of(id("OP 2"))));
	}

	private static DraftSummary summary() {
		return new DraftSummary(DRAFT, "A text", "en", null, null, false, null, Usage.PUBLIC, Stage.CIRCULATED, DAY,
				null, null, List.of(), 0, true, null, Instant.EPOCH, "ana", 0);
	}

	private static ClauseText clause(String label) {
		return new ClauseText(id(label), provision(label), Set.of(), null, ClauseKind.OPERATIVE, 0, null, label, "",
				null, null, "Words of " + label, null, "hash of " + label, 0, 0);
	}

	private static AssessedCondition condition(String title, Strength strength, TermView term, String clause) {
		var basis = new BasisWords(provision(clause), "hash", clause, "Words");
		return judged(title, strength, term, verdict(List.of(basis), Set.of(), Outcome.NOT_MET));
	}

	private static AssessedCondition judged(String title, Strength strength, TermView term,
			@Nullable VerdictView verdict) {
		var view = new ConditionView(new ConditionId(uuid(title)), new ActorId(uuid("nation")), title, "Words.",
				ConditionKind.PROHIBITED_TASK, strength, ConditionState.STANDS, null, Set.of(term.id()), Set.of(), null,
				List.of(), DAY, null, new WordingId(uuid("wording")), "ana", Instant.EPOCH, Shift.STATED);
		return new AssessedCondition(view, verdict == null ? Judgement.unassessed()
				: new Judgement(Standing.CURRENT, verdict, List.of(), 0, List.of(), null));
	}

	private static VerdictView verdict(List<BasisWords> basis, Set<TermId> silent, Outcome outcome) {
		return new VerdictView(new VerdictId(uuid("verdict")), new ConditionId(uuid("condition")), DRAFT, outcome,
				"Because", basis, silent, Set.of(), "ana", DAY, Instant.EPOCH, false, null, false, null);
	}

	private static AssessedNation nation(String name, Readiness readiness, long least, long most,
			AssessedCondition... conditions) {
		var offer = new OfferView(new OfferId(uuid(name)), least, most, Certainty.STATED, null, DAY, null, List.of(),
				"ana", Instant.EPOCH, Direction.FIRST);
		var troops = new ContributionView(new ContributionId(uuid(name)), ContributionKind.TROOPS, List.of(offer));
		var view = new NationView(new ActorId(uuid(name)), name, null, null, false, null, null, List.of(troops),
				List.of(), List.of());
		return new AssessedNation(view, readiness, null, Arrays.asList(conditions));
	}

	private static TermView term(String name) {
		return new TermView(new TermId(uuid(name)), Dimension.TASKS, name, "What?", false, 0);
	}

	private static ClauseId id(String label) {
		return new ClauseId(uuid("clause " + label));
	}

	private static ProvisionId provision(String label) {
		return new ProvisionId(uuid("provision " + label));
	}

	private static UUID uuid(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

}
