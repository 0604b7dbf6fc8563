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
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.isftracker.TestDatabase;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.NewActor;
import org.isftracker.briefing.BriefingContent.SectionLine;
import org.isftracker.document.WrittenPage;
import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.evidence.Grade;
import org.isftracker.evidence.NewStatement;
import org.isftracker.evidence.StatementForm;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementRecording;
import org.isftracker.evidence.Usage;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionTracking;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.NationTracking;
import org.isftracker.participation.NationView;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
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
	NationReading nationReading;

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
		assertThat(mvc.get().uri("/briefings/{id}?extent=full", id)).hasStatusOk()
			.bodyText()
			.contains("Briefingland", "Reports twice a year", "six months", "in preparation")
			.doesNotContain("Secret protocol", "??");

		assertThat(release(id, "The vote is tonight.")).hasStatus3xxRedirection();

		assertThat(mvc.get().uri("/briefings/{id}", id)).bodyText()
			.contains("Briefing 1", "The vote is tonight.", "Download as PDF");
		var file = mvc.get().uri("/briefings/{id}/pdf", id).exchange();
		assertThat(file).hasStatusOk().hasContentType("application/pdf");
		assertThat(pdf(file.getMvcResult().getResponse().getContentAsByteArray()))
			.contains("Reporting every six months is in", "Second text", "Briefingland", "six months",
					"The vote is tonight.", "New York", "UTC")
			.doesNotContain("Secret protocol");
	}

	@ParameterizedTest
	@EnumSource
	void everyFormatSaysAllOfThePage(Extent extent) throws IOException {
		var id = prepare();
		releasing.release(id, version(id), "The vote is tonight.");
		var page = letters(reading.page(reading.content(id).orElseThrow(), extent));

		assertThat(page).hasSizeGreaterThan(20).contains("Briefingland", "Thevoteistonight");
		assertThat(letters(text(file(id, "text", extent)))).contains(page).doesNotContain("Secret");
		assertThat(letters(text(file(id, "markdown", extent)).replaceAll("</?(del|ins)>", ""))).contains(page)
			.doesNotContain("Secret");
		assertThat(letters(pdf(file(id, "pdf", extent)))).doesNotContain("Secret")
			.satisfies(said -> assertThat(page).allSatisfy(words -> assertThat(said).containsIgnoringCase(words)));
		try (var word = new XWPFDocument(new ByteArrayInputStream(file(id, "word", extent)));
				var words = new XWPFWordExtractor(word)) {
			assertThat(letters(words.getText())).contains(page).doesNotContain("Secret");
		}
	}

	private byte[] file(BriefingId id, String format, Extent extent) {
		var answer = mvc.get().uri("/briefings/{id}/{format}?extent={extent}", id, format, extent.path()).exchange();
		assertThat(answer).hasStatusOk();
		return answer.getMvcResult().getResponse().getContentAsByteArray();
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.UTF_8);
	}

	private static String pdf(byte[] file) throws IOException {
		try (var pdf = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}

	/** All words that the page says, however it is laid out. */
	private static List<String> letters(WrittenPage page) {
		var said = new ArrayList<>(List.of(page.running(), page.title()));
		for (var part : page.parts()) {
			if (part instanceof Heading heading) {
				said.add(heading.words());
			}
			else if (part instanceof Paragraph paragraph) {
				paragraph.spans().forEach(span -> said.add(span.words()));
			}
			else if (part instanceof Bullets bullets) {
				bullets.items().forEach(item -> item.forEach(span -> said.add(span.words())));
			}
			else if (part instanceof Grid grid) {
				grid.rows().forEach(row -> row.forEach(cell -> cell.forEach(span -> said.add(span.words()))));
			}
		}
		return said.stream().map(BriefingReleaseTests::letters).toList();
	}

	private static String letters(String text) {
		return text.replaceAll("[^\\p{L}]", "");
	}

	@Test
	void whatIsNewAgainstTheLastBriefingIsMarkedAndTheRestIsSaidToBeUnchanged() {
		releasing.release(prepare(), 2, "First");
		var nation = nations().findFirst().orElseThrow();
		condition(nation, "Medical evacuation", Usage.PUBLIC);
		var id = preparing.prepare(BriefingPlan.on(second, "Internal"));
		write(id, "Now with evacuation");

		var content = reading.content(id).orElseThrow();

		assertThat(content.since().words()).isEqualTo("briefing 1");
		assertThat(content.news()).singleElement().satisfies(line -> {
			assertThat(line.kind()).isEqualTo(NewsKind.CONDITIONS);
			assertThat(line.subject()).isEqualTo("Briefingland, Medical evacuation");
			assertThat(line.before()).isNull();
		});
		assertThat(mvc.get().uri("/briefings/{id}", id)).bodyText()
			.contains("What is new against briefing 1", "Nothing changed:", "No clause changed.");
	}

	@Test
	void aCorrectionNamesTheOldBriefingAndIsComparedWithTheOneBeforeIt() {
		releasing.release(prepare(), 2, "First");
		var wrong = prepare();
		releasing.release(wrong, 2, "Second");

		var correction = releasing.correct(wrong);

		assertThat(reading.content(correction).orElseThrow()).satisfies(content -> {
			assertThat(content.corrects()).isEqualTo(2);
			assertThat(content.headline()).isEqualTo("Reporting every six months is in");
			assertThat(content.since().words()).isEqualTo("First text");
		});
		releasing.release(correction, version(correction), "Third");

		assertThat(mvc.get().uri("/briefings/{id}", wrong)).bodyText().contains("Corrected by briefing 3");
		assertThat(mvc.get().uri("/briefings/{id}", correction)).bodyText()
			.contains("It takes the place of briefing 2.");
	}

	@Test
	void aWithdrawnBriefingStaysReadableAndIsMarked() {
		var id = prepare();
		releasing.release(id, version(id), "Reason");
		releasing.withdraw(id, "The vote was postponed.");

		assertThatExceptionOfType(BriefingRefused.class).isThrownBy(() -> releasing.withdraw(id, "Again"));
		assertThat(
				reading.content(preparing.prepare(BriefingPlan.on(second, "Internal"))).orElseThrow().since().words())
			.isNull();
		assertThat(mvc.get().uri("/briefings/{id}", id).with(reader())).hasStatusOk()
			.bodyText()
			.contains("Withdrawn", "The vote was postponed.", "Reporting every six months is in");
	}

	@Test
	void whoWithdrawsABriefingSaysWhy() {
		var id = prepare();
		releasing.release(id, version(id), "Reason");

		assertThat(mvc.post().uri("/briefings/{id}/withdraw", id).param("reason", " ").with(csrf())).bodyText()
			.contains("Say why it does not count");
	}

	@Test
	void aPersonsWordsThatQuoteAConfidenceAreNotReleased() {
		said(nations().findFirst().orElseThrow(), Usage.IN_CONFIDENCE,
				"The minister will resign on Friday if the vote fails.");
		var id = prepare();
		preparing.write(id, Place.NATIONS, 0, "We hear: the minister will resign on Friday, if the vote fails!");

		assertThat(release(id, "Reason")).hasStatusOk()
			.bodyText()
			.contains("held in confidence. Put it in other words");
	}

	@Test
	void noPersonTellsThatANationAsksSomethingInConfidence() {
		var id = prepare();
		assertThat(write(id, "nations", "A protocol, which Briefingland wants, is no secret.", 0))
			.hasStatus3xxRedirection();
		assertThat(release(id, "Briefingland has its secret protocol.")).bodyText()
			.contains("held in confidence. Put it in other words");
		assertThat(write(id, "nations", "Briefingland asks for a \"Secret Protocol\".", 1)).hasStatus3xxRedirection();
		assertThat(release(id, "Reason")).bodyText().contains("held in confidence. Put it in other words");

		assertThat(write(id, "nations", "Briefingland reports twice a year.", 2)).hasStatus3xxRedirection();
		assertThat(release(id, "Reason")).hasStatus3xxRedirection();
	}

	@Test
	void withoutHeadlineOrBottomLineItIsNotReleased() {
		var id = preparing.prepare(BriefingPlan.on(second, "Internal"));

		assertThat(release(id, "Reason")).hasStatusOk().bodyText().contains("It needs a headline and a bottom line");
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
		assertThat(releasing.release(prepare(), 2, "Reason")).isEqualTo(1);
		assertThat(releasing.release(prepare(), 2, "Reason")).isEqualTo(2);
	}

	@Test
	void aReleasedBriefingNeverChanges() {
		var id = prepare();
		releasing.release(id, version(id), "Reason");
		var content = reading.content(id).orElseThrow();
		var view = reading.find(id).orElseThrow();

		assertThat(keeping.hash(content)).isEqualTo(view.contentHash());
		assertThatExceptionOfType(BriefingRefused.class)
			.isThrownBy(() -> preparing.write(id, Place.HEADLINE, 1, "Another headline"));
		assertThatExceptionOfType(BriefingRefused.class)
			.isThrownBy(() -> preparing.arrange(id, Rearranging.of(Section.FORCE, Rearranging.Step.UP)));
		assertThatExceptionOfType(BriefingRefused.class)
			.isThrownBy(() -> releasing.release(id, view.version(), "Reason"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update briefing set audience = 'Forged' where id = ?",
			"update briefing_text set words = 'Forged' where briefing_id = ?",
			"insert into briefing_section (briefing_id, section, position, shown) values (?, 'FORCE', 0, false)",
			"delete from briefing_file where briefing_id = ?" })
	void theDatabaseItselfRefusesToChangeIt(String change) {
		var id = prepare();
		releasing.release(id, version(id), "Reason");

		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.sql(change).param(id.id()).update())
			.withMessageContaining("never changes");
	}

	@Test
	void aTextThatCanStillChangeIsNotBriefed() {
		var working = drafting.startNext(second, "Working text");
		var id = preparing.prepare(BriefingPlan.on(working, "Internal"));
		write(id, "Headline");

		assertThat(release(id, "Reason")).hasStatusOk().bodyText().contains("Circulate it first");
	}

	@Test
	void wordsThatSomebodyElseWroteMeanwhileComeBackBesideOnesOwn() {
		var id = prepare();
		preparing.write(id, Place.HEADLINE, 1, "Their headline");

		assertThat(write(id, "headline", "My headline", 1)).hasStatus(409)
			.bodyText()
			.contains("Their headline", "My headline", "value=\"2\"");
		assertThat(write(id, "summary", "My summary", 1)).hasStatus3xxRedirection();
		assertThat(mvc.post().uri("/briefings/{id}/release", id).param("version", "2").with(csrf())).hasStatus(409);
	}

	@Test
	void sectionsAreMovedAndLeftOutButNeverTheSources() {
		var id = prepare();
		preparing.arrange(id, Rearranging.of(Section.FORCE, Rearranging.Step.UP));
		preparing.arrange(id, Rearranging.of(Section.COUNCIL, Rearranging.Step.LEAVE_OUT));
		preparing.arrange(id, Rearranging.of(Section.SOURCES, Rearranging.Step.LEAVE_OUT));
		preparing.arrange(id, new Rearranging(Section.WATCH, Rearranging.Step.PUT, 0));

		assertThat(reading.content(id).orElseThrow().sections()).extracting(SectionLine::section)
			.containsExactly(Section.WATCH, Section.STAGE, Section.NEWS, Section.CHANGES, Section.TERMS, Section.FORCE,
					Section.NATIONS, Section.DOUBTS, Section.SOURCES);
		arrange(id, "WATCH", "DOWN");
		assertThat(mvc.get().uri("/briefings/{id}/compose", id)).hasStatusOk()
			.bodyText()
			.containsSubsequence("data-section=\"STAGE\"", "data-section=\"WATCH\"", "data-section=\"NEWS\"");
	}

	@Test
	void readersSeeOnlyWhatWasReleased() {
		var prepared = prepare();
		var released = prepare();
		releasing.release(released, 2, "Reason");

		assertThat(mvc.get().uri("/briefings").with(reader())).hasStatusOk()
			.bodyText()
			.contains("/briefings/" + released)
			.doesNotContain("/briefings/" + prepared, "Prepare a briefing");
		assertThat(mvc.get().uri("/briefings/{id}", released).with(reader())).hasStatusOk();
		assertThat(mvc.get().uri("/briefings/{id}/pdf", released).with(reader())).hasStatusOk();
		assertThat(mvc.get().uri("/briefings/{id}", prepared).with(reader())).hasStatus(404);
		assertThat(mvc.get().uri("/briefings/{id}/compose", released).with(reader())).hasStatus(403);
		assertThat(mvc.get().uri("/briefings/new").with(reader())).hasStatus(403);
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
			.param("baseline", "briefing")
			.param("handling", "Internal")
			.with(analyst)
			.with(csrf())
			.exchange();
		assertThat(prepared).hasStatus3xxRedirection();
		var path = String.valueOf(prepared.getMvcResult().getResponse().getRedirectedUrl());
		assertThat(mvc.get().uri(path).with(analyst)).hasStatusOk()
			.bodyText()
			.contains("Second text", "Briefingland")
			.doesNotContain("Secret protocol", "??");
		assertThat(
				mvc.post().uri(path.replace("/compose", "/release")).param("version", "0").with(analyst).with(csrf()))
			.hasStatus(403);
	}

	@Test
	void aDayCanBeComparedWithAndTellsWhatCameSince() {
		var id = preparing.prepare(new BriefingPlan(second, Baseline.day(THEN.minusDays(1)), "", "Internal", null));
		assertThat(reading.content(id).orElseThrow().since().words()).isNull();

		preparing.plan(id, 0, new BriefingPlan(second, Baseline.day(THEN), "", "Internal", null));

		assertThat(reading.content(id).orElseThrow().since().words()).isEqualTo("13 November 2025");
	}

	private BriefingId prepare() {
		var id = preparing.prepare(new BriefingPlan(second, Baseline.draft(first), "", "Internal", null));
		write(id, "Reporting every six months is in");
		return id;
	}

	private void write(BriefingId id, String headline) {
		preparing.write(id, Place.HEADLINE, 0, headline);
		preparing.write(id, Place.SUMMARY, 0, "One clause changed.");
	}

	private int version(BriefingId id) {
		return jdbc.sql("select version from briefing where id = ?").param(id.id()).query(Integer.class).single();
	}

	private MockMvcTester.MockMvcRequestBuilder release(BriefingId id, String reason) {
		return mvc.post()
			.uri("/briefings/{id}/release", id)
			.param("version", String.valueOf(version(id)))
			.param("reason", reason)
			.with(csrf());
	}

	private MockMvcTester.MockMvcRequestBuilder write(BriefingId id, String place, String words, int version) {
		return mvc.post()
			.uri("/briefings/{id}/texts/{place}", id, place)
			.param("words", words)
			.param("version", String.valueOf(version))
			.with(csrf());
	}

	private void arrange(BriefingId id, String section, String step) {
		assertThat(mvc.post().uri("/briefings/{id}/sections/{section}", id, section).param("step", step).with(csrf()))
			.hasStatus3xxRedirection();
	}

	private static RequestPostProcessor reader() {
		return SecurityMockMvcRequestPostProcessors.user("reader").roles("READER");
	}

	private Stream<ActorId> nations() {
		return nationReading.nations().stream().map(NationView::id);
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
		return said(nation, usage, "It asks for this.");
	}

	private StatementId said(ActorId nation, Usage usage, String words) {
		return statements.record(new NewStatement(nation, null, null, THEN, null, "Gazette", null, null, "en",
				Grade.ON_RECORD, StatementForm.PARAPHRASE, words, null, usage, null));
	}

}
