package org.isftracker.interchange.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@WebMvcTest(DocumentController.class)
@WithMockUser
class DocumentControllerTests {

	private static final String DRAFT = """
			S/2031/77
			4 March 2031
			Freedonia and Sylvania: draft resolution

			The Security Council,

			Recalling its earlier decisions on the river crossings,

			Crossings

			1. Decides:

			(a) To open the northern bridge;

			2. Decides to remain seized of the matter.
			""";

	@Autowired
	MockMvcTester mvc;

	@Test
	void aTextIsAnsweredAsItsTree() {
		var answer = send("text/plain;charset=utf-8", DRAFT.getBytes(StandardCharsets.UTF_8));

		assertThat(answer).hasStatusOk();
		assertThat(answer).bodyJson().isLenientlyEqualTo("""
				{"symbol": "S/2031/77", "language": "en", "date": "2031-03-04", "sponsors": ["Freedonia", "Sylvania"],
				 "preamble": [{"heading": null, "text": "Recalling its earlier decisions on the river crossings,",
				   "children": []}],
				 "operative": [
				   {"heading": "Crossings", "label": "1", "text": "Decides:", "closing": null, "children": [
				     {"heading": null, "label": "(a)", "text": "To open the northern bridge;", "children": []}]},
				   {"label": "2", "text": "Decides to remain seized of the matter."}],
				 "annexes": [], "notes": [], "warnings": []}
				""");
	}

	@Test
	void whatIsDoubtfulIsToldWithItsLine() {
		var answer = send("text/plain", DRAFT.replace("2. Decides", "4. Decides").getBytes(StandardCharsets.UTF_8));

		assertThat(answer).bodyJson().extractingPath("$.warnings[0].line").isEqualTo(15);
		assertThat(answer).bodyJson()
			.extractingPath("$.warnings[0].message")
			.isEqualTo("Paragraph 4 does not follow the number before it: one may be missing.");
	}

	@Test
	void whatIsNoResolutionIsRefusedWithASentence() {
		var answer = send("text/plain", "Dear colleague, lunch is at one.".getBytes(StandardCharsets.UTF_8));

		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("enacting words");
	}

	@Test
	void hostileXmlIsRefused() {
		var answer = send("application/akn+xml", """
				<!DOCTYPE akomaNtoso [<!ENTITY a "aaaa">]><akomaNtoso>&a;</akomaNtoso>
				""".getBytes(StandardCharsets.UTF_8));

		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void anotherTypeIsRefused() {
		assertThat(send("image/png", new byte[] { 1 })).hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void moreThanTwentyMegabytesAreRefused() {
		assertThat(send("text/plain", new byte[20 * 1024 * 1024 + 1])).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
	}

	private MvcTestResult send(String type, byte[] body) {
		return mvc.post()
			.uri("/api/v1/documents/read")
			.with(csrf())
			.header(HttpHeaders.CONTENT_TYPE, type)
			.content(body)
			.exchange();
	}

}
