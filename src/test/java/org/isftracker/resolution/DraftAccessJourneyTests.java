package org.isftracker.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.isftracker.Journey;
import org.isftracker.document.KeptFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** Who reaches which draft, and what a page answers to what it should not be sent. */
@Journey
@Transactional
@WithMockUser(username = "tracker", roles = "LEAD")
class DraftAccessJourneyTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Drafting drafting;

	@Autowired
	DraftReading reading;

	@Autowired
	Staging staging;

	@Autowired
	SourceKeeping sources;

	@Test
	void whatIsInConfidenceDoesNotExistForReaders() {
		var draft = drafting.create(SampleDrafts.confidential("Whispered draft"));

		assertThat(mvc.get().uri("/drafts/" + draft).with(reader())).hasStatus(404);
		assertThat(mvc.get().uri("/drafts").with(reader())).hasStatusOk().bodyText().doesNotContain("Whispered draft");
		assertThat(mvc.get().uri("/drafts/" + draft)).hasStatusOk().bodyText().contains("Whispered draft");
	}

	@Test
	void readersSeeNoButtonsAndReachNoForms() {
		var draft = drafting.create(SampleDrafts.harbour("Open draft"));

		assertThat(mvc.get().uri("/drafts/" + draft).with(reader())).hasStatusOk()
			.bodyText()
			.doesNotContain("Start the next draft", "Add an operative paragraph", "edit-link");
		assertThat(mvc.get().uri("/drafts/" + draft + "/stage").with(reader())).hasStatus(403);
		assertThat(mvc.get().uri("/drafts/import").with(reader())).hasStatus(403);
		assertThat(mvc.get().uri("/drafts/new").with(reader())).hasStatus(403);
		assertThat(mvc.post().uri("/drafts/" + draft + "/current").with(reader()).with(csrf())).hasStatus(403);
	}

	@Test
	void theOriginalComesBackAsAnAttachmentByteForByte() {
		var draft = drafting.create(SampleDrafts.harbour("Kept draft"));
		var bytes = "The Security Council,\r\n<script>".getBytes(StandardCharsets.UTF_8);
		sources.keep(draft, new KeptFile("Résolution.txt", "text/plain", bytes));

		var answer = mvc.get().uri("/drafts/" + draft + "/sources/" + sources.of(draft).get(0).id()).exchange();

		assertThat(answer).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
		assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
		assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(bytes);
	}

	@Test
	void brokenAndUnknownIdentitiesAreNamed() {
		assertThat(mvc.get().uri("/drafts/nonsense")).hasStatus(404);
		assertThat(mvc.get().uri("/drafts/" + DraftId.next())).hasStatus(404);
		assertThat(mvc.post().uri("/drafts/" + DraftId.next() + "/current").with(csrf())).hasStatus(404);
	}

	@Test
	void overlongAndEmptyWordsStandBesideTheirField() {
		var draft = drafting.create(SampleDrafts.harbour("Edited draft"));
		var clause = reading.find(draft).orElseThrow().clauses().get(2);
		var path = "/drafts/" + draft + "/clauses/" + clause.id();

		assertThat(mvc.post()
			.uri(path)
			.with(csrf())
			.param("typed", "true")
			.param("version", String.valueOf(clause.version()))
			.param("words", "x".repeat(20_001))).hasStatusOk().bodyText().contains("at most 20000", "x".repeat(20_001));
		assertThat(mvc.post()
			.uri(path)
			.with(csrf())
			.param("typed", "true")
			.param("version", String.valueOf(clause.version()))
			.param("words", " ")).hasStatusOk().bodyText().contains("Type the words of the clause");
	}

	@Test
	void whatTypedWordsWouldChangeIsToldWithoutSavingThem() {
		var draft = drafting.create(SampleDrafts.harbour("Edited draft"));
		var clause = reading.find(draft).orElseThrow().clauses().get(2);
		var path = "/drafts/" + draft + "/clauses/" + clause.id() + "/impact";

		assertThat(mvc.post().uri(path).with(csrf()).param("typed", "true").param("words", "Welcomes my plan;"))
			.hasStatusOk()
			.bodyText()
			.contains("Welcomes my plan;", "No verdict turns stale by these words.");
		assertThat(mvc.post()
			.uri(path)
			.header("HX-Request", "true")
			.with(csrf())
			.param("typed", "true")
			.param("words", "Welcomes my plan;")).hasStatusOk()
			.bodyText()
			.contains("No verdict turns stale by these words.")
			.doesNotContain("<html");
		assertThat(mvc.get().uri("/drafts/" + draft)).hasStatusOk().bodyText().doesNotContain("Welcomes my plan;");
		assertThat(mvc.post().uri(path).with(reader()).with(csrf())).hasStatus(403);
	}

	@Test
	void theSecondToSaveGetsBothTexts() {
		var draft = drafting.create(SampleDrafts.harbour("Edited draft"));
		var clause = reading.find(draft).orElseThrow().clauses().get(2);
		var path = "/drafts/" + draft + "/clauses/" + clause.id();
		save(path, clause.version(), "Welcomes their plan;");

		assertThat(mvc.post()
			.uri(path)
			.with(csrf())
			.param("typed", "true")
			.param("version", String.valueOf(clause.version()))
			.param("words", "Welcomes my plan;")).hasStatus(409)
			.bodyText()
			.contains("Welcomes their plan;", "Welcomes my plan;");
	}

	@Test
	void savingTheSameWordsTwiceIsNoConflict() {
		var draft = drafting.create(SampleDrafts.harbour("Edited draft"));
		var clause = reading.find(draft).orElseThrow().clauses().get(2);
		var path = "/drafts/" + draft + "/clauses/" + clause.id();

		save(path, clause.version(), "Welcomes their plan;");
		save(path, clause.version(), "Welcomes their plan;");
	}

	@Test
	void aCirculatedClauseIsRefusedWithTheTypedWordsKept() {
		var draft = drafting.create(SampleDrafts.harbour("Edited draft"));
		var clause = reading.find(draft).orElseThrow().clauses().get(2);
		staging.move(StageMove.of(draft, Stage.CIRCULATED, LocalDate.of(2025, 11, 5)));

		assertThat(mvc.post()
			.uri("/drafts/" + draft + "/clauses/" + clause.id())
			.with(csrf())
			.param("typed", "true")
			.param("version", String.valueOf(clause.version()))
			.param("words", "Welcomes my plan;")).hasStatusOk()
			.bodyText()
			.contains("its words never change", "Welcomes my plan;");
	}

	@Test
	void pairingLeadsBackOnlyWithinTheTracker() {
		var one = reading.find(drafting.create(SampleDrafts.harbour("One"))).orElseThrow().clauses().get(0);
		var two = reading.find(drafting.create(SampleDrafts.harbour("Two"))).orElseThrow().clauses().get(0);

		for (var back : new String[] { "//evil.example", "https://evil.example", "/\\evil.example" }) {
			assertThat(mvc.post()
				.uri("/drafts/pairings")
				.with(csrf())
				.param("earlier", one.id().toString())
				.param("later", two.id().toString())
				.param("same", "true")
				.param("return", back)).hasRedirectedUrl("/drafts");
		}
	}

	private void save(String path, int version, String words) {
		assertThat(mvc.post()
			.uri(path)
			.with(csrf())
			.param("typed", "true")
			.param("version", String.valueOf(version))
			.param("words", words)).hasStatus(302);
	}

	private static RequestPostProcessor reader() {
		return SecurityMockMvcRequestPostProcessors.user("reader").roles("READER");
	}

}
