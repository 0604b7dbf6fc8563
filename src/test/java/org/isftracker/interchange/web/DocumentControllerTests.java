package org.isftracker.interchange.web;

import java.util.zip.ZipOutputStream;
import java.util.zip.ZipEntry;
import java.io.UncheckedIOException;
import java.io.IOException;
import java.io.ByteArrayOutputStream;
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

	@Test
	void theSideOfTrackedChangesThatIsAskedForIsRead() {
		var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

		assertThat(send(type, tracked(), "/api/v1/documents/read")).bodyJson()
			.extractingPath("$.operative[0].text")
			.isEqualTo("Decides to open two bridges.");
		assertThat(send(type, tracked(), "/api/v1/documents/read?changes=REJECTED")).bodyJson()
			.extractingPath("$.operative[0].text")
			.isEqualTo("Decides to open one bridges.");
		assertThat(send(type, tracked(), "/api/v1/documents/read?changes=both")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	private MvcTestResult send(String type, byte[] body) {
		return send(type, body, "/api/v1/documents/read");
	}

	private MvcTestResult send(String type, byte[] body, String address) {
		return mvc.post().uri(address).with(csrf()).header(HttpHeaders.CONTENT_TYPE, type).content(body).exchange();
	}

	/** A Word document in which "one" was struck out and "two" put in. */
	private static byte[] tracked() {
		var xml = """
				<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
				<w:p><w:r><w:t>The Security Council,</w:t></w:r></w:p>
				<w:p><w:r><w:t>1. Decides to open </w:t></w:r><w:del><w:r><w:delText>one</w:delText></w:r></w:del>
				<w:ins><w:r><w:t>two</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> bridges.</w:t></w:r></w:p>
				</w:body></w:document>""";
		try (var bytes = new ByteArrayOutputStream(); var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(xml.getBytes(StandardCharsets.UTF_8));
			zip.finish();
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
