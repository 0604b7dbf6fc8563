package org.isftracker.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.TestDatabase;
import org.isftracker.assessment.Assessment;
import org.isftracker.assessment.AssessedNation;
import org.isftracker.assessment.Readiness;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Import(TestDatabase.class)
@TestPropertySource(properties = "tracker.dossier=starter")
@Transactional
@WithMockUser(username = "analyst", roles = "ANALYST")
class SandboxTests {

	@Autowired
	Sandboxing sandboxing;

	@Autowired
	SandboxReading sandboxes;

	@Autowired
	SandboxBoards boards;

	@Autowired
	LeastChanging changing;

	@Autowired
	Assessment assessment;

	@Autowired
	DraftReading drafts;

	@Autowired
	Mandate mandate;

	@Test
	void otherReadingsBringANationInAndLeaveTheRecordAsItIs() {
		var before = assessment.underTheCurrentDraft().orElseThrow();
		var id = sandboxing.begin(current().id(), "Keeping peace only");

		sandboxing.say(id, term("Disarming armed groups"), PossibleReading.SILENT);
		sandboxing.say(id, term("Further tasks"), PossibleReading.SILENT);
		sandboxing.say(id, term("Use of force"), new PossibleReading("in self-defence alone"));
		var reckoning = boards.of(id).orElseThrow().reckoning();

		assertThat(reckoning.gained()).extracting(nation -> nation.nation().name()).contains("Pakistan");
		assertThat(reckoning.against()).filteredOn(Objection::vetoHolder)
			.extracting(objection -> objection.actor().name())
			.contains("United States", "Russian Federation");
		assertThat(assessment.underTheCurrentDraft()).contains(before);
		assertThat(drafts.summaries()).noneMatch(draft -> draft.label().equals("Keeping peace only"));
	}

	@Test
	void otherWordsMakeTheVerdictsOnThemStaleAndTheDraftsWordsPutThatRight() {
		var id = sandboxing.begin(current().id(), "Softer");
		var clause = clause("weapons of armed groups");

		sandboxing.word(id, clause.id(), "help with the custody of arms;");
		var tried = boards.of(id).orElseThrow();
		sandboxing.word(id, clause.id(), clause.words());

		assertThat(tried.reckoning().stale()).extracting(one -> one.condition().title())
			.contains("Not to disarm Hamas");
		assertThat(tried.reckoning().after().nations()).filteredOn(nation -> nation.nation().name().equals("Pakistan"))
			.extracting(AssessedNation::readiness)
			.containsExactly(Readiness.IN_DOUBT);
		assertThat(tried.terms()).filteredOn(SandboxBoard.OfTerm::isToRead)
			.extracting(one -> one.term().name())
			.contains("Disarming armed groups");
		assertThat(boards.of(id).orElseThrow().reckoning().stale()).isEmpty();
	}

	@Test
	void aSandboxIsItsMakersUntilItIsSharedAndNobodyElseChangesIt() {
		var id = sandboxing.begin(current().id(), "Mine");

		as("lead");
		assertThat(sandboxes.find(id)).isEmpty();
		as("analyst");
		sandboxing.share(id);
		as("lead");

		assertThat(sandboxes.shared()).extracting(SandboxView::id).contains(id);
		assertThatExceptionOfType(ScenarioRefused.class).isThrownBy(() -> sandboxing.archive(id))
			.returns(true, ScenarioRefused::isUnknown);
		assertThat(sandboxes.find(sandboxing.copy(id, "Now mine"))).get().returns("lead", SandboxView::madeBy);
	}

	@Test
	void theLeastChangeForANationIsFoundFromTheAnswersOnRecord() {
		var pakistan = assessment.underTheCurrentDraft()
			.orElseThrow()
			.nations()
			.stream()
			.filter(nation -> nation.nation().name().equals("Pakistan"))
			.findFirst()
			.orElseThrow();

		var found = changing.of(new Goal(current().id(), Set.of(pakistan.nation().id()), null, Set.of())).orElseThrow();

		assertThat(found.complete()).isTrue();
		assertThat(found.proposals()).singleElement()
			.satisfies(proposal -> assertThat(proposal.changes()).extracting(change -> change.term().name())
				.containsExactlyInAnyOrder("Disarming armed groups", "Further tasks", "Use of force"));
	}

	@Test
	void moreThanTwentyTermsAreRefusedByName() {
		var terms = mandate.terms().stream().map(TermView::id).collect(Collectors.toSet());
		var goal = new Goal(current().id(), Set.of(), 1000L, terms);

		assertThatExceptionOfType(ScenarioRefused.class).isThrownBy(() -> changing.of(goal))
			.returns("scenario.refused.too-many-terms", ScenarioRefused::code);
	}

	private static void as(String person) {
		TestSecurityContextHolder.setAuthentication(
				new TestingAuthenticationToken(person, "", AuthorityUtils.createAuthorityList("ROLE_ANALYST")));
	}

	private DraftText current() {
		return drafts.current().flatMap(draft -> drafts.find(draft.id())).orElseThrow();
	}

	private ClauseText clause(String words) {
		return current().clauses().stream().filter(one -> one.words().contains(words)).findFirst().orElseThrow();
	}

	private TermId term(String name) {
		return mandate.terms().stream().filter(term -> term.name().equals(name)).findFirst().orElseThrow().id();
	}

}
