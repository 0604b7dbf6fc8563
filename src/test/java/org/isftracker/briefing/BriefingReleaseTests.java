package org.isftracker.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.isftracker.TestDatabase;
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
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionTracking;
import org.isftracker.participation.NationTracking;
import org.isftracker.participation.Strength;
import org.isftracker.participation.Wording;
import org.isftracker.resolution.ClauseAt;
import org.isftracker.resolution.ClauseEditing;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.NewDraft;
import org.isftracker.resolution.Stage;
import org.isftracker.resolution.StageMove;
import org.isftracker.resolution.Staging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@Transactional
@WithMockUser(username = "tracker", roles = "LEAD")
class BriefingReleaseTests {

	static final LocalDate THEN = LocalDate.of(2025, 11, 13);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	BriefingPreparing preparing;

	@Autowired
	BriefingReading reading;

	@Autowired
	BriefingReleasing releasing;

	@Autowired
	Keeping keeping;

	@Autowired
	Drafting drafting;

	@Autowired
	ClauseEditing clauses;

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
	JdbcClient jdbc;

	DraftId first;

	DraftId second;

	@BeforeEach
	void twoTextsAndANationWithAnOpenAndAConfidentialCondition() {
		first = drafting
			.create(NewDraft.of("First text", List.of(NewClause.preambular("Recalling its earlier decisions,"),
					NewClause.operative("Requests the force to report to the Council every year;"))));
		circulate(first);
		second = drafting.startNext(first, "Second text");
		var report = drafts.find(second).orElseThrow().clauses().get(1);
		clauses.reword(new ClauseAt(report.id(), report.version()),
				org.isftracker.resolution.Wording.of("Requests the force to report to the Council every six months;"));
		circulate(second);
		var nation = actors.register(NewActor.named("Briefingland", ActorKind.STATE));
		nations.addNation(nation);
		condition(nation, "Reports twice a year", Usage.PUBLIC);
		condition(nation, "Secret protocol", Usage.IN_CONFIDENCE);
	}

	@Test
	void aReleasedBriefingCanBeTakenAlongAndReadBack() throws IOException {
		var id = prepare();
		assertThat(mvc.get().uri("/briefings/{id}", id)).hasStatusOk()
			.bodyText()
			.contains("Briefingland", "Reports twice a year", "six months", "in preparation")
			.doesNotContain("Secret protocol", "??");

		assertThat(release(id, "The vote is tonight.")).hasStatus3xxRedirection();

		assertThat(mvc.get().uri("/briefings/{id}", id)).bodyText()
			.contains("Briefing 1", "The vote is tonight.", "Download as PDF");
		var file = mvc.get().uri("/briefings/{id}/pdf", id).exchange();
		assertThat(file).hasStatusOk().hasContentType("application/pdf");
		try (var pdf = Loader.loadPDF(file.getMvcResult().getResponse().getContentAsByteArray())) {
			var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
			assertThat(text)
				.contains("Reporting every six months is in", "Second text", "Briefingland", "six months",
						"The vote is tonight.", "New York", "UTC")
				.doesNotContain("Secret protocol");
		}
	}

	@Test
	void everyFormatSaysAllOfTheContent() throws IOException {
		var id = prepare();
		releasing.release(id, 0, "The vote is tonight.");
		var content = letters(reading.content(id).orElseThrow());

		assertThat(content).hasSizeGreaterThan(20).contains("Briefingland", "Thevoteistonight");
		assertThat(letters(text(file(id, "text")))).contains(content).doesNotContain("Secret");
		assertThat(letters(text(file(id, "markdown")).replaceAll("</?(del|ins)>", ""))).contains(content);
		try (var pdf = Loader.loadPDF(file(id, "pdf"))) {
			assertThat(letters(new PDFTextStripper().getText(pdf))).containsIgnoringCase(content.get(0))
				.contains(content.subList(1, content.size()));
		}
		try (var word = new XWPFDocument(new ByteArrayInputStream(file(id, "word")));
				var words = new XWPFWordExtractor(word)) {
			assertThat(letters(words.getText())).contains(content).doesNotContain("Secret");
		}
	}

	private byte[] file(BriefingId id, String format) {
		var answer = mvc.get().uri("/briefings/{id}/{format}", id, format).exchange();
		assertThat(answer).hasStatusOk();
		return answer.getMvcResult().getResponse().getContentAsByteArray();
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.UTF_8);
	}

	/** All that the content says, however it is laid out: the handling first. */
	private static List<String> letters(BriefingContent content) {
		var said = new ArrayList<>(List.of(content.handling(), content.headline(), content.summary(), content.toWatch(),
				String.valueOf(content.reason()), content.text().label(), content.text().stage(),
				String.valueOf(content.baseline())));
		content.changes().forEach(change -> {
			said.add(change.label());
			said.add(change.kind());
			change.pieces().forEach(piece -> said.add(piece.text()));
		});
		content.nations().forEach(nation -> {
			said.addAll(List.of(nation.name(), nation.status(), nation.readiness(), nation.offers()));
			nation.conditions()
				.forEach(condition -> said
					.addAll(List.of(condition.title(), condition.verdict(), String.valueOf(condition.doubt()))));
		});
		said.addAll(content.doubts());
		content.dates().forEach(date -> said.addAll(List.of(date.day(), date.title())));
		content.sources().forEach(source -> said.add(source.words()));
		return said.stream().map(BriefingReleaseTests::letters).toList();
	}

	private static String letters(String text) {
		return text.replaceAll("[^\\p{L}]", "");
	}

	@Test
	void whileAJudgementIsInDoubtAReasonIsNeeded() {
		var id = prepare();

		assertThat(release(id, "")).hasStatusOk().bodyText().contains("Say why it goes out");
		assertThat(mvc.get().uri("/briefings/{id}/pdf", id)).hasStatus(404);
	}

	@Test
	void numbersHaveNoGaps() {
		prepare();
		assertThat(releasing.release(prepare(), 0, "Reason")).isEqualTo(1);
		assertThat(releasing.release(prepare(), 0, "Reason")).isEqualTo(2);
	}

	@Test
	void aReleasedBriefingNeverChanges() {
		var id = prepare();
		releasing.release(id, 0, "Reason");
		var content = reading.content(id).orElseThrow();
		var view = reading.find(id).orElseThrow();

		assertThat(keeping.hash(content)).isEqualTo(view.contentHash());
		assertThatExceptionOfType(BriefingRefused.class)
			.isThrownBy(() -> preparing.edit(id, view.version(), words("Another headline")));
		assertThatExceptionOfType(BriefingRefused.class)
			.isThrownBy(() -> releasing.release(id, view.version(), "Reason"));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> jdbc.sql("delete from briefing_file where briefing_id = ?").param(id.id()).update());
	}

	@Test
	void theDatabaseItselfRefusesToChangeIt() {
		var id = prepare();
		releasing.release(id, 0, "Reason");

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> jdbc.sql("update briefing set headline = 'Forged' where id = ?").param(id.id()).update());
	}

	@Test
	void aTextThatCanStillChangeIsNotBriefed() {
		var working = drafting.startNext(second, "Working text");
		var id = preparing.prepare(new BriefingWords(working, second, "Headline", "Summary", "", "Internal"));

		assertThat(release(id, "Reason")).hasStatusOk().bodyText().contains("Circulate it first");
	}

	@Test
	void aBriefingThatWasEditedMeanwhileComesBackWithBothTexts() {
		var id = prepare();
		preparing.edit(id, 0, words("Their headline"));

		assertThat(mvc.post()
			.uri("/briefings/{id}/edit", id)
			.param("draft", second.toString())
			.param("headline", "My headline")
			.param("summary", "My summary")
			.param("handling", "Internal")
			.param("version", "0")
			.with(csrf())).hasStatus(409).bodyText().contains("Their headline", "My headline");
		assertThat(release(id, "Reason")).hasStatus(409);
	}

	@Test
	void readersSeeOnlyWhatWasReleased() {
		var prepared = prepare();
		var released = prepare();
		releasing.release(released, 0, "Reason");
		var reader = SecurityMockMvcRequestPostProcessors.user("reader").roles("READER");

		assertThat(mvc.get().uri("/briefings").with(reader)).hasStatusOk()
			.bodyText()
			.contains("/briefings/" + released)
			.doesNotContain("/briefings/" + prepared, "Prepare a briefing");
		assertThat(mvc.get().uri("/briefings/{id}", released).with(reader)).hasStatusOk();
		assertThat(mvc.get().uri("/briefings/{id}/pdf", released).with(reader)).hasStatusOk();
		assertThat(mvc.get().uri("/briefings/{id}", prepared).with(reader)).hasStatus(404);
		assertThat(mvc.get().uri("/briefings/new").with(reader)).hasStatus(403);
	}

	@Test
	void anAnalystPreparesAndDoesNotRelease() {
		var analyst = SecurityMockMvcRequestPostProcessors.user("tracker").roles("ANALYST");
		assertThat(mvc.get().uri("/briefings/new").with(analyst)).hasStatusOk()
			.bodyText()
			.contains("Second text")
			.doesNotContain("??");
		var prepared = mvc.post()
			.uri("/briefings")
			.param("draft", second.toString())
			.param("headline", "Headline")
			.param("summary", "Summary")
			.param("handling", "Internal")
			.with(analyst)
			.with(csrf())
			.exchange();
		assertThat(prepared).hasStatus3xxRedirection();
		var path = String.valueOf(prepared.getMvcResult().getResponse().getRedirectedUrl());
		assertThat(mvc.post().uri(path + "/release").param("version", "0").with(analyst).with(csrf())).hasStatus(403);
	}

	private BriefingId prepare() {
		return preparing.prepare(words("Reporting every six months is in"));
	}

	private BriefingWords words(String headline) {
		return new BriefingWords(second, first, headline, "One clause changed.", "Whether silence holds.", "Internal");
	}

	private MockMvcTester.MockMvcRequestBuilder release(BriefingId id, String reason) {
		return mvc.post().uri("/briefings/{id}/release", id).param("version", "0").param("reason", reason).with(csrf());
	}

	private void circulate(DraftId draft) {
		staging.move(StageMove.of(draft, Stage.CIRCULATED, THEN));
	}

	private void condition(ActorId nation, String title, Usage usage) {
		var said = said(nation, usage);
		conditions.state(nation, new Wording(title, "Comes only then.", ConditionKind.LIMIT_OF_SCOPE, Strength.REQUIRED,
				null, Set.of(), THEN, null, Set.of(said)));
	}

	private StatementId said(ActorId nation, Usage usage) {
		return statements.record(new NewStatement(nation, null, null, THEN, null, "Gazette", null, null, "en",
				Grade.ON_RECORD, StatementForm.PARAPHRASE, "It asks for this.", null, usage, null));
	}

}
