package org.isftracker.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;

import org.isftracker.TestDatabase;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.NewActor;
import org.isftracker.evidence.Grade;
import org.isftracker.evidence.NewStatement;
import org.isftracker.evidence.NoteKeeping;
import org.isftracker.evidence.NoteSubject;
import org.isftracker.evidence.SampleStatements;
import org.isftracker.evidence.StatementForm;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementRecording;
import org.isftracker.evidence.Usage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@Transactional
@WithMockUser(username = "tracker", roles = "ANALYST")
class EvidencePagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ActorRegister actors;

	@Autowired
	StatementRecording recording;

	@Autowired
	NoteKeeping notes;

	@Autowired
	EntityManager entities;

	ActorId freedonia = ActorId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d11");

	@BeforeEach
	void register() {
		freedonia = actors.register(NewActor.named("Freedonia", ActorKind.STATE));
	}

	@Test
	void listsStatementsByFilter() {
		recording.record(SampleStatements.by(freedonia));
		entities.flush();

		assertThat(mvc.get().uri("/statements?words=ENGINEERS&grade=ON_RECORD&usage=PUBLIC&speaker={id}", freedonia))
			.hasStatusOk()
			.bodyText()
			.contains("One statement", "Freedonia would send engineers", "Paraphrase", "On record");
		assertThat(mvc.get().uri("/statements?words=pilots")).hasStatusOk().bodyText().contains("No statement");
		assertThat(mvc.get().uri("/statements").param("words", "%_\\")).hasStatusOk();
		assertThat(mvc.get().uri("/statements").param("words", "\u0000")).hasStatus(400);
	}

	@Test
	void readersMeetNoConfidenceAnywhere() {
		var secret = recording.record(SampleStatements.inConfidence(freedonia, "A word in the corridor"));
		entities.flush();

		assertThat(mvc.get().uri("/statements/{id}", secret)).hasStatusOk().bodyText().contains("In confidence");
		assertThat(mvc.get().uri("/statements/{id}", secret).with(reader())).hasStatus(404);
		assertThat(mvc.get().uri("/statements").with(reader())).hasStatusOk().bodyText().doesNotContain("corridor");
		assertThat(mvc.get().uri("/actors/{id}", freedonia).with(reader())).hasStatusOk()
			.bodyText()
			.doesNotContain("corridor");
		assertThat(mvc.get().uri("/statements/choices").with(reader())).hasStatus(403);
	}

	@Test
	void keepsWhatWasTypedBesideWhatIsWrong() {
		assertThat(mvc.post()
			.uri("/statements")
			.param("speaker", freedonia.toString())
			.param("saidOn", "last week")
			.param("outlet", "Gazette")
			.param("language", "english")
			.param("words", "Typed words")
			.with(csrf())).hasStatusOk()
			.bodyText()
			.contains("last week", "Typed words", "This is not a day of the calendar", "Gazette");
	}

	@Test
	void linksToNothingButPages() {
		assertThat(mvc.post()
			.uri("/statements")
			.param("speaker", freedonia.toString())
			.param("saidOn", "2025-11-05")
			.param("outlet", "Gazette")
			.param("url", "javascript:alert(1)")
			.param("language", "en")
			.param("grade", "ON_RECORD")
			.param("form", "PARAPHRASE")
			.param("usage", "PUBLIC")
			.param("words", "Typed words")
			.with(csrf())).hasStatusOk()
			.bodyText()
			.contains("This is not the address of a page", "javascript:alert(1)", "Typed words");
	}

	@Test
	void refusesACorrectionMadeFromAnOlderVersion() {
		var said = recording.record(SampleStatements.by(freedonia));
		entities.flush();

		assertThat(mvc.post()
			.uri("/statements/{id}", said)
			.param("speaker", freedonia.toString())
			.param("saidOn", "2025-11-05")
			.param("outlet", "Gazette")
			.param("language", "en")
			.param("grade", "ON_RECORD")
			.param("form", "PARAPHRASE")
			.param("usage", "PUBLIC")
			.param("words", "Other words")
			.param("version", "41")
			.with(csrf())).hasStatus(409).bodyText().contains("Other words", "Somebody else changed this");
	}

	@Test
	void picksFromWhatMatchesAndKeepsWhatIsTicked() {
		var ticked = recording.record(SampleStatements.by(freedonia));
		entities.flush();

		assertThat(mvc.get().uri("/statements/choices?pick=zzz&statements={id}&statements=x", ticked)).hasStatusOk()
			.bodyText()
			.contains(ticked.toString(), "checked=\"checked\"")
			.doesNotContain("<html");
		assertThat(mvc.get().uri("/statements/choices?field=a b")).hasStatus(400);
	}

	@Test
	void whatWasSaidInArabicRunsFromTheRightBesideItsTranslation() {
		var arabic = recording.record(new NewStatement(freedonia, null, null, LocalDate.of(2025, 11, 5), null, "Okaz",
				null, null, "ar", Grade.ON_RECORD, StatementForm.QUOTATION, "لن نرسل قوات", "We will send no troops",
				Usage.PUBLIC, null));
		entities.flush();

		assertThat(mvc.get().uri("/statements/{id}", arabic)).hasStatusOk()
			.bodyText()
			.contains("lang=\"ar\" dir=\"rtl\"", "Translation from Arabic", "We will send no troops", "Arabic (ar)");
	}

	@Test
	void conflictingReportsStandSideBySideUntilSomebodyLiftsTheMark() throws UnsupportedEncodingException {
		var five = recording.record(SampleStatements.by(freedonia));
		var two = recording.record(SampleStatements.inConfidence(freedonia, "Two engineers at most"));
		entities.flush();

		assertThat(mark(five, "")).hasStatusOk().bodyText().contains("Choose at least one other");
		assertThat(mark(five, two.toString())).hasRedirectedUrl("/statements/" + five + "#conflicts");
		assertThat(mark(five, two.toString())).hasStatusOk().bodyText().contains("marked as conflicting already");
		var lift = found("/statements/[0-9a-f-]+/conflicts/[0-9a-f-]+/lift",
				mvc.get().uri("/statements/{id}", five).exchange());
		var page = mvc.get().uri("/statements/{id}", two).exchange();
		assertThat(page).bodyText()
			.contains("Conflicting reports", "Engineers or none", "Freedonia would send engineers",
					"Two engineers at most");
		assertThat(mvc.get().uri("/statements/{id}", five).with(reader())).bodyText()
			.doesNotContain("Engineers or none");

		var statement = lift.replaceFirst("/conflicts.*", "");
		assertThat(mvc.post().uri(lift).with(csrf())).hasRedirectedUrl(statement);
		assertThat(mvc.post().uri(lift).with(csrf())).hasRedirectedUrl(statement);
		assertThat(mvc.get().uri("/actors/{id}", freedonia)).bodyText().contains("One conflict that was lifted");
	}

	private MvcTestResult mark(StatementId one, String other) {
		return mvc.post()
			.uri("/statements/{id}/conflicts", one)
			.param("statements", other)
			.param("why", "Engineers or none")
			.with(csrf())
			.exchange();
	}

	@Test
	void aNoteLeadsBackToItsRecordAndToNoOtherSite() {
		assertThat(note("/actors/" + freedonia)).hasRedirectedUrl("/actors/" + freedonia);
		assertThat(note("//example.org")).hasRedirectedUrl("/");
		assertThat(note("/\\example.org")).hasRedirectedUrl("/");
		assertThat(notes.on(NoteSubject.ACTOR, freedonia.id())).hasSize(3);
		assertThat(mvc.get().uri("/actors/{id}", freedonia)).bodyText().contains("Elections in May", "Open question");
	}

	private MvcTestResult note(String back) {
		return mvc.post()
			.uri("/notes")
			.param("subject", "ACTOR")
			.param("subjectId", freedonia.toString())
			.param("kind", "OPEN_QUESTION")
			.param("words", "Elections in May")
			.param("notedOn", "2025-11-07")
			.param("back", back)
			.with(csrf())
			.exchange();
	}

	@Test
	void aFileIsKeptWithItsStatementOnceAndGivenBackUnchanged() throws UnsupportedEncodingException {
		var said = recording.record(SampleStatements.by(freedonia));
		entities.flush();
		var letter = new MockMultipartFile("file", "C:\\desk\\letter <b>.html", "text/html", new byte[] { 1, 0, 2 });

		assertThat(attach(said, letter)).hasRedirectedUrl("/statements/" + said + "#files");
		assertThat(attach(said, letter)).flash().containsEntry("fileRefused", "evidence.refused.attached-already");
		assertThat(attach(said, new MockMultipartFile("file", "empty.txt", null, new byte[0]))).flash()
			.containsEntry("fileRefused", "evidence.refused.no-file");
		assertThat(mvc.post().uri("/statements/{id}/files", said).with(csrf())).flash()
			.containsEntry("fileRefused", "evidence.refused.no-file");

		var page = mvc.get().uri("/statements/{id}", said).exchange();
		assertThat(page).bodyText()
			.contains("letter &lt;b&gt;.html", "attached a file to a statement")
			.doesNotContain("desk");
		var address = found("/statements/[0-9a-f-]+/files/[0-9a-f-]+", page);
		assertThat(mvc.get().uri(address)).hasStatusOk()
			.hasContentType("application/octet-stream")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.body()
			.isEqualTo(new byte[] { 1, 0, 2 });

		assertThat(mvc.post().uri(address + "/removal").with(csrf()))
			.hasRedirectedUrl("/statements/" + said + "#files");
		assertThat(mvc.post().uri(address + "/removal").with(csrf()))
			.hasRedirectedUrl("/statements/" + said + "#files");
		assertThat(mvc.get().uri(address)).hasStatus(404);
		assertThat(mvc.get().uri("/statements/{id}", said)).bodyText()
			.contains("removed a file from a statement", "No file shows this statement yet");
	}

	@Test
	void aFileIsAsConfidentialAsItsStatementAndAReaderKeepsNone() throws UnsupportedEncodingException {
		var open = recording.record(SampleStatements.by(freedonia));
		var secret = recording.record(SampleStatements.inConfidence(freedonia, "A word in the corridor"));
		entities.flush();
		attach(secret, new MockMultipartFile("file", "letter.pdf", "application/pdf", new byte[] { 1 }));
		var address = found("/statements/[0-9a-f-]+/files/[0-9a-f-]+",
				mvc.get().uri("/statements/{id}", secret).exchange());

		assertThat(mvc.get().uri(address).with(reader())).hasStatus(404);
		assertThat(mvc.post().uri(address + "/removal").with(csrf()).with(reader())).hasStatus(404);
		assertThat(mvc.post().uri("/statements/{id}/files", open).with(csrf()).with(reader())).hasStatus(403);
		assertThat(mvc.get().uri("/statements/{id}", open).with(reader())).bodyText().doesNotContain("Attach a file");
	}

	private MvcTestResult attach(StatementId statement, MockMultipartFile file) {
		return mvc.post().uri("/statements/{id}/files", statement).multipart().file(file).with(csrf()).exchange();
	}

	private static RequestPostProcessor reader() {
		return user("tracker").roles("READER");
	}

	private static String found(String address, MvcTestResult page) throws UnsupportedEncodingException {
		return Pattern.compile(address)
			.matcher(page.getResponse().getContentAsString())
			.results()
			.findFirst()
			.orElseThrow()
			.group();
	}

}
