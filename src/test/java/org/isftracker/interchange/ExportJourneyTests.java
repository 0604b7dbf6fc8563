package org.isftracker.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.isftracker.Journey;
import org.isftracker.document.PdfUa;
import org.isftracker.evidence.Usage;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.NewDraft;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.SampleDrafts;
import org.isftracker.resolution.SourceKeeping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What leaves the tracker, for whom. */
@Journey
@Transactional
@WithMockUser(username = "tracker", roles = "LEAD")
class ExportJourneyTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Drafting drafting;

	@Autowired
	DraftReading reading;

	@Autowired
	SourceKeeping sources;

	private DraftId open;

	private DraftId secret;

	@BeforeEach
	void drafts() {
		open = drafting.create(SampleDrafts.harbour("Open harbour draft"));
		secret = drafting.create(SampleDrafts.confidential("Whispered harbour draft"));
	}

	@Test
	void aComparisonLeavesInEveryFormat() throws IOException {
		var next = drafting.startNext(open, "Next harbour draft");
		var query = "?from=" + open + "&to=" + next;

		assertThat(get("/comparisons/word" + query)).hasStatusOk()
			.hasContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
		assertThat(get("/comparisons/word" + query + "&moves=true")).hasStatusOk();
		assertThat(get("/comparisons/xlsx" + query)).hasStatusOk();
		assertThat(text(get("/comparisons/csv" + query))).startsWith("\ufeffNo.,Change,");
		try (var pdf = Loader.loadPDF(bytes(get("/comparisons/pdf" + query)))) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Open harbour draft to Next harbour draft");
		}
	}

	@Test
	void theTableOfProvisionsLeavesWithMoreDraftsThanAPageShows() {
		var next = open;
		for (int number = 1; number <= 14; number++) {
			next = drafting.startNext(next, "Harbour number " + number);
		}

		var page = get("/comparisons/matrix");
		assertThat(page).hasStatusOk().bodyText().contains("Harbour number 14").doesNotContain("Harbour number 1<");
		assertThat(text(get("/comparisons/matrix?format=csv"))).contains("Harbour number 1,", "Harbour number 14");
		assertThat(text(get("/comparisons/matrix?format=csv&changed=true"))).contains("Harbour number 14");
	}

	@Test
	void theComparisonSaysWhereItLeaves() {
		var page = get("/comparisons?from=" + open + "&to=" + secret);

		assertThat(page).hasStatusOk()
			.bodyText()
			.contains("/comparisons/word?from=" + open + "&amp;to=" + secret, "/comparisons/xlsx?from=");
	}

	@Test
	void whatIsInConfidenceNeverLeavesForAReader() {
		for (var format : List.of("word", "pdf", "csv", "xlsx")) {
			var path = "/comparisons/" + format;
			assertThat(mvc.get().uri(path + "?from=" + open + "&to=" + secret).with(reader())).hasStatus(404);
			assertThat(mvc.get().uri(path + "?from=" + secret + "&to=" + open).with(reader())).hasStatus(404);
			assertThat(mvc.get().uri(path + "?from=" + open + "&to=" + open).with(reader())).hasStatusOk();
		}
	}

	@Test
	void aDraftLeavesInEveryFormat() {
		for (var format : List.of("word", "pdf", "akn", "markdown", "text")) {
			assertThat(get("/drafts/" + open + "/export/" + format)).hasStatusOk();
			assertThat(mvc.get().uri("/drafts/" + secret + "/export/" + format).with(reader())).hasStatus(404);
		}
		assertThat(get("/drafts/" + open)).bodyText().contains("/drafts/" + open + "/export/word");
	}

	@Test
	void whatLeavesAsPdfKeepsPdfUa() {
		var next = drafting.startNext(open, "Next harbour draft");
		var arabic = drafting.create(new NewDraft("الميناء", "ar", null, null, false, null, Usage.PUBLIC, null,
				List.of(), List.of(NewClause.preambular("إذ يشير إلى قراراته السابقة بشأن الميناء،"),
						NewClause.operative("يقرر إنشاء قوة للميناء؛")),
				List.of()));

		for (var address : List.of("/drafts/" + open + "/export/pdf", "/drafts/" + arabic + "/export/pdf",
				"/comparisons/pdf?from=" + open + "&to=" + next)) {
			assertThat(PdfUa.faults(bytes(get(address)))).as(address).isEmpty();
		}
	}

	@Test
	void anExportedDraftIsImportedAgainWithItsProvisions() {
		var signedIn = SecurityContextHolder.getContext();
		var word = bytes(get("/drafts/" + open + "/export/word"));

		var kept = mvc.post()
			.uri("/drafts/import")
			.multipart()
			.file(new MockMultipartFile("file", "harbour.docx", null, word))
			.with(csrf())
			.exchange();
		var preview = Objects.requireNonNull(kept.getResponse().getRedirectedUrl());
		SecurityContextHolder.setContext(signedIn);
		assertThat(get(preview)).hasStatusOk().bodyText().contains("to train the pilots, namely:");
		SecurityContextHolder.setContext(signedIn);
		assertThat(get(preview + "/provisions")).bodyText().contains("Proposed because the texts share most words.");
		SecurityContextHolder.setContext(signedIn);
		var based = mvc.post()
			.uri(preview + "/provisions/base")
			.with(csrf())
			.param("version", "0")
			.param("base", open.toString());
		assertThat(based).redirectedUrl().isEqualTo(preview + "/provisions");
		SecurityContextHolder.setContext(signedIn);
		var made = mvc.post().uri(preview + "/draft").with(csrf()).params(filled()).exchange();
		SecurityContextHolder.setContext(signedIn);

		var again = reading.find(DraftId
			.of(Objects.requireNonNull(made.getResponse().getRedirectedUrl()).substring("/drafts/".length())));
		assertThat(again.orElseThrow().clauses()).extracting(ClauseText::words, ClauseText::provision)
			.isEqualTo(reading.find(open)
				.orElseThrow()
				.clauses()
				.stream()
				.map(clause -> tuple(clause.words(), clause.provision()))
				.toList());
		assertThat(sources.of(again.orElseThrow().id())).singleElement()
			.satisfies(source -> assertThat(source.mediaType()).contains("wordprocessingml"));
	}

	private MultiValueMap<String, String> filled() {
		var form = new LinkedMultiValueMap<String, String>();
		form.setAll(Map.of("label", "Harbour again", "language", "en", "usage", "PUBLIC"));
		return form;
	}

	@Test
	void whatDoesNotExistIsNotFound() {
		assertThat(get("/comparisons/word?from=" + open + "&to=00000000-0000-0000-0000-000000000000")).hasStatus(404);
		assertThat(get("/comparisons/word?from=" + open)).hasStatus(400);
	}

	private MvcTestResult get(String path) {
		return mvc.get().uri(path).exchange();
	}

	private static byte[] bytes(MvcTestResult result) {
		return result.getResponse().getContentAsByteArray();
	}

	private static String text(MvcTestResult result) {
		return new String(bytes(result), StandardCharsets.UTF_8);
	}

	private static RequestPostProcessor reader() {
		return SecurityMockMvcRequestPostProcessors.user("reader").roles("READER");
	}

}
