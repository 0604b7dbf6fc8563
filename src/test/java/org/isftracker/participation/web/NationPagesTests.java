package org.isftracker.participation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.isftracker.Statements;
import org.isftracker.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@Import({ TestDatabase.class, Statements.class })
@Transactional
@WithMockUser(username = "nations-lead", roles = "LEAD")
class NationPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Statements statements;

	NationsInTheRecord record;

	@BeforeEach
	void threeNations() {
		record = new NationsInTheRecord(jdbc);
		record.add(1, 3);
	}

	@Test
	void theTableShowsWhereANationStandsAndWhatItWalkedBackFrom() {
		assertThat(mvc.get().uri("/nations")).hasStatusOk()
			.bodyText()
			.contains("Nation 2", "considering", "7 or 8 November", "5,000–8,000 troops", "walked back from 20,000",
					"Mandate of the Council");
	}

	@Test
	void theBoardHasAColumnForEachPlace() {
		assertThat(mvc.get().uri("/nations?view=board")).hasStatusOk()
			.bodyText()
			.contains("column-CONSIDERING", "Nation 3")
			.doesNotContain("column-PLEDGED");
	}

	@Test
	void theListsTakeAsManyStatementsForThreeHundredNationsAsForThree() throws Exception {
		record.propose(1, "nations-analyst");
		var paths = List.of("/nations", "/nations?view=board", "/nations/proposals", "/nations/" + id("actor", 2),
				"/nations/regions", "/nations/over-time", "/nations/" + id("actor", 2) + "/statements",
				"/statements/" + id("said", 2));
		paths.forEach(this::get);
		var few = prepared(paths);
		record.add(4, 300);
		for (int nation = 4; nation < 40; nation++) {
			record.propose(nation, "nations-analyst");
		}

		assertThat(prepared(paths)).isEqualTo(few).allSatisfy(each -> assertThat(each).hasSizeLessThan(45));
	}

	@Test
	void aNationsPageTellsItsWholeRecord() {
		assertThat(mvc.get().uri("/nations/{id}", id("actor", 1))).hasStatusOk()
			.bodyText()
			.contains("Nation 1 will come under a mandate.", "red line", "walked back", "superseded", "Signed off by",
					"Person of lead");
	}

	@Test
	void aStatementNamesEveryRecordThatRestsOnIt() {
		assertThat(mvc.get().uri("/statements/{id}", id("said", 1))).hasStatusOk()
			.bodyText()
			.contains("What rests on it", "#condition-" + id("asks", 1), "red line", "#status", "considering",
					"20,000</span>", "down to", "5,000–8,000", "counts no more")
			.doesNotContain("Nation 2", "??");
		assertThat(mvc.get().uri("/nations/{id}/statements", id("actor", 1))).hasStatusOk()
			.bodyText()
			.contains("Nation 1 will come under a mandate.", "4 records rest on it", "On record");
	}

	@Test
	void theRegionsShowNationsInTheirGroupsAndWhereTheyAre() {
		jdbc.sql("update actor set country = 'ID', regional_group = 'ASIA_PACIFIC' where id = ?")
			.param(id("actor", 1))
			.update();
		record.propose(2, "nations-analyst");

		assertThat(mvc.get().uri("/nations/regions")).hasStatusOk()
			.bodyText()
			.contains("Asia-Pacific States", "Outside the regional groups", "Jakarta", "105° E", "5,000–8,000",
					"no border is drawn", "In the list alone", "not judged")
			.doesNotContain("??");
		assertThat(mvc.get().uri("/nations/regions?draft={id}", UUID.randomUUID())).hasStatus(404);
	}

	@Test
	void participationOverTimeIsDrawnAndTold() {
		assertThat(mvc.get().uri("/nations/over-time")).hasStatusOk()
			.bodyText()
			.contains("considering: 3 now, 3 at most", "Every chart runs from 7 November 2025",
					"The places of Nation 2")
			.doesNotContain("??");
	}

	@Test
	void aDayOfThePastShowsWhatHeldThenAndNoButtons() {
		assertThat(mvc.get().uri("/nations?on=2025-11-01")).hasStatusOk()
			.bodyText()
			.contains("What held on 1 November 2025, by what is known now", "20,000 troops", "no status yet")
			.doesNotContain("5,000–8,000", "Add a nation", "??");
		assertThat(mvc.get().uri("/nations/{id}?on=2025-11-08", id("actor", 1))).hasStatusOk()
			.bodyText()
			.contains("considering", "5,000–8,000", "Mandate of the Council")
			.doesNotContain("Propose a status", "Reword", "Record an offer", "in doubt", "??");
		assertThat(mvc.get().uri("/nations?on=2025-11-08&known=then")).hasStatusOk()
			.bodyText()
			.contains("no status yet")
			.doesNotContain("20,000 troops");
		assertThat(mvc.get().uri("/nations?on=2999-01-01")).hasStatus3xxRedirection();
		assertThat(mvc.get().uri("/nations?on=")).hasStatus3xxRedirection();
		assertThat(mvc.get().uri("/nations?on=yesterday")).hasStatus(400);
	}

	@Test
	void aNationThatIsNotTrackedIsNotFound() {
		assertThat(mvc.get().uri("/nations/{id}", UUID.randomUUID())).hasStatus(404);
		assertThat(mvc.get().uri("/nations/not-an-id")).hasStatus(404);
		assertThat(mvc.get().uri("/nations?draft={id}", UUID.randomUUID())).hasStatus(404);
	}

	@Test
	@WithMockUser(username = "nations-analyst", roles = "ANALYST")
	void aProposalIsMadeOnce() {
		var path = "/nations/" + id("actor", 1) + "/proposal";
		assertThat(propose(path, "PLEDGED")).hasStatus3xxRedirection();

		assertThat(propose(path, "PLEDGED")).hasStatusOk()
			.bodyText()
			.contains("A proposal for this nation waits for a lead already", "It pledged a battalion.");
	}

	@Test
	@WithMockUser(username = "nations-analyst", roles = "ANALYST")
	void anIncompleteProposalKeepsWhatWasTyped() {
		assertThat(mvc.post()
			.uri("/nations/{id}/proposal", id("actor", 1))
			.param("status", "PLEDGED")
			.param("reason", "Half a \u202E thought")
			.with(csrf())).hasStatusOk()
			.bodyText()
			.contains("Half a", "reverses the direction of writing", "This is needed.", "Choose at least one");
	}

	@Test
	@WithMockUser(username = "nations-analyst", roles = "ANALYST")
	void aDayThatCannotBeReadIsShownAsItWasTyped() {
		assertThat(mvc.post()
			.uri("/nations/{id}/proposal", id("actor", 1))
			.param("status", "PLEDGED")
			.param("reason", "It pledged a battalion.")
			.param("holdsFrom", "last week")
			.param("statements", "none of these")
			.with(csrf())).hasStatusOk()
			.bodyText()
			.contains("It pledged a battalion.", "last week", "This is not a day of the calendar");
	}

	@Test
	@WithMockUser(username = "nations-analyst", roles = "ANALYST")
	void lookingForStatementsKeepsWhatWasTyped() {
		assertThat(mvc.post()
			.uri("/nations/{id}/proposal", id("actor", 1))
			.param("reason", "It pledged a battalion.")
			.param("seek", "Nation 3")
			.param("look", "true")
			.with(csrf())).hasStatusOk()
			.bodyText()
			.contains("It pledged a battalion.", "Nation 3 will come under a mandate.");
	}

	@Test
	void aLeadSignsWithOneClickAndSeesWhatItRestsOn() {
		record.propose(1, "nations-analyst");
		assertThat(mvc.get().uri("/nations/proposals")).hasStatusOk()
			.bodyText()
			.contains("Nation 1", "considering", "pledged", "Nation 1 will come under a mandate.", "Sign off");

		assertThat(mvc.post().uri("/nations/proposals/{id}/sign", id("proposal", 1)).with(csrf()))
			.hasStatus3xxRedirection();

		assertThat(mvc.get().uri("/nations/{id}", id("actor", 1))).bodyText().contains("It pledged.");
		assertThat(mvc.get().uri("/nations/proposals")).bodyText().contains("No proposal waits");
	}

	@Test
	void nobodyIsOfferedToSignAnOwnProposal() {
		record.propose(1, "nations-lead");

		assertThat(mvc.get().uri("/nations/proposals")).bodyText()
			.contains("another lead decides it")
			.doesNotContain("/sign\"");
		var answer = mvc.post().uri("/nations/proposals/{id}/sign", id("proposal", 1)).with(csrf()).exchange();
		assertThat(answer.getMvcResult().getFlashMap().get("refused")).isEqualTo("participation.refused.not-your-own");
	}

	@Test
	void aProposalIsNotReturnedWithoutAWord() {
		record.propose(1, "nations-analyst");

		assertThat(mvc.post()
			.uri("/nations/proposals/{id}/return", id("proposal", 1))
			.param("proposal", id("proposal", 1).toString())
			.param("comment", " ")
			.with(csrf())).hasStatusOk().bodyText().contains("This is needed.");
	}

	@Test
	@WithMockUser(username = "nations-analyst", roles = "ANALYST")
	void anAnalystMayNotSign() {
		record.propose(1, "nations-lead");

		assertThat(mvc.post().uri("/nations/proposals/{id}/sign", id("proposal", 1)).with(csrf())).hasStatus(403);
	}

	@Test
	@WithMockUser(username = "nations-reader", roles = "READER")
	void aReaderIsOfferedNothingToEdit() {
		assertThat(mvc.get().uri("/nations/{id}", id("actor", 1))).hasStatusOk()
			.bodyText()
			.doesNotContain("Propose a status", "Reword", "Record an offer");
		assertThat(mvc.get().uri("/nations/{id}/proposal", id("actor", 1))).hasStatus(403);
	}

	@Test
	@WithMockUser(username = "nations-analyst", roles = "ANALYST")
	void aWordingMadeFromASupersededOneComesBackWithBothTexts() {
		var path = "/nations/%s/conditions/%s/wording".formatted(id("actor", 1), id("asks", 1));
		assertThat(reword(path, "The first change")).hasStatus3xxRedirection();

		assertThat(reword(path, "The second change")).hasStatus(409)
			.bodyText()
			.contains("The first change", "The second change", "Somebody else saved first");
	}

	@Test
	@WithMockUser(username = "nations-analyst", roles = "ANALYST")
	void anOfferMadeFromASupersededOneComesBackWithBothTexts() {
		var path = "/nations/%s/contributions/%s/revision".formatted(id("actor", 1), id("gives", 1));
		assertThat(revise(path, "3000")).hasStatus3xxRedirection();

		assertThat(revise(path, "2000")).hasStatus(409).bodyText().contains("3,000, stated", "2,000, stated");
	}

	@Test
	@WithMockUser(username = "nations-analyst", roles = "ANALYST")
	void everyFormOpens() {
		var nation = "/nations/" + id("actor", 1);
		for (var path : new String[] { "/nations/new", "/nations/requirement/TROOPS", "/nations/archived",
				nation + "/proposal", nation + "/conditions/new", nation + "/conditions/" + id("asks", 1) + "/wording",
				nation + "/conditions/" + id("asks", 1) + "/withdrawal", nation + "/contributions/new",
				nation + "/contributions/" + id("gives", 1) + "/revision" }) {
			assertThat(mvc.get().uri(path)).as(path).hasStatusOk().bodyText().doesNotContain("??");
		}
	}

	@Test
	@WithMockUser(username = "nations-analyst", roles = "ANALYST")
	void aNationThatIsNoLongerTrackedLeavesTheList() {
		assertThat(mvc.post().uri("/nations/{id}/archive", id("actor", 1)).with(csrf())).hasStatus3xxRedirection();

		assertThat(mvc.get().uri("/nations")).bodyText().doesNotContain("Nation 1");
		assertThat(mvc.get().uri("/nations/archived")).bodyText().contains("Nation 1");
		assertThat(mvc.get().uri("/nations/{id}", id("actor", 1))).bodyText().contains("no longer tracked");
	}

	private UUID id(String what, int nation) {
		return record.id(what, nation);
	}

	private List<List<String>> prepared(List<String> paths) throws Exception {
		var prepared = new ArrayList<List<String>>();
		for (var path : paths) {
			prepared.add(statements.during(() -> mvc.get().uri(path).exchange())
				.stream()
				.map(sql -> sql.replaceAll("\\((\\?,?)+\\)", "(?)"))
				.toList());
		}
		return prepared;
	}

	private void get(String path) {
		assertThat(mvc.get().uri(path)).hasStatusOk();
	}

	private MockMvcTester.MockMvcRequestBuilder propose(String path, String status) {
		return mvc.post()
			.uri(path)
			.param("status", status)
			.param("reason", "It pledged a battalion.")
			.param("holdsFrom", "2025-11-14")
			.param("statements", id("said", 1).toString())
			.with(csrf());
	}

	private MockMvcTester.MockMvcRequestBuilder reword(String path, String words) {
		return mvc.post()
			.uri(path)
			.param("title", "Mandate")
			.param("words", words)
			.param("kind", "NEEDS_MANDATE")
			.param("strength", "REQUIRED")
			.param("holdsFrom", "2025-11-14")
			.param("statements", id("said", 1).toString())
			.param("madeFrom", id("words", 1).toString())
			.with(csrf());
	}

	private MockMvcTester.MockMvcRequestBuilder revise(String path, String least) {
		return mvc.post()
			.uri(path)
			.param("kind", "TROOPS")
			.param("least", least)
			.param("certainty", "STATED")
			.param("holdsFrom", "2025-11-14")
			.param("statements", id("said", 1).toString())
			.param("madeFrom", id("next", 1).toString())
			.with(csrf());
	}

}
