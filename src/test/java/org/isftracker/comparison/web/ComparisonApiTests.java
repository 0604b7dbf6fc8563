package org.isftracker.comparison.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;

import org.isftracker.comparison.FirmnessLadder;
import org.isftracker.comparison.FirmnessLadders;
import org.isftracker.comparison.LadderKeeping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@WebMvcTest(ComparisonApi.class)
@WithMockUser
class ComparisonApiTests {

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	LadderKeeping ladders;

	@BeforeEach
	void theLadderOfTheStart() {
		given(ladders.current()).willReturn(FirmnessLadders.of(Map.of("en", FirmnessLadder.DEFAULT)));
	}

	@Test
	void tellsForEachClauseWhereItCameFromAndWhatChanged() {
		var answer = post("""
				{"before": ["Decides that the Mission may use \\"all necessary means\\";", "Thanks the donors;"],
				 "after": ["Decides that the Mission shall use “all necessary means”;"], "language": "en"}""");

		assertThat(answer).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"clauses": [{"index": 0, "from": [0], "kind": "REWORDED", "redline": [
				  {"op": "KEEP", "text": "Decides that the Mission "},
				  {"op": "DELETE", "text": "may"}, {"op": "INSERT", "text": "shall"},
				  {"op": "KEEP", "text": " use "}, {"op": "KEEP", "text": "“", "before": "\\""},
				  {"op": "KEEP", "text": "all necessary means"}, {"op": "KEEP", "text": "”", "before": "\\""},
				  {"op": "KEEP", "text": ";"}],
				  "firmness": [{"firmer": true, "was": "may", "is": "shall"}]}],
				 "removed": [1], "coarsened": false}""");
	}

	@Test
	void clausesThatDifferInTypographyAloneAreUnchangedAndHaveNoRedline() {
		var answer = post("""
				{"before": ["The \\"Force\\"  stays;", ""], "after": ["The “Force” stays;", ""]}""");

		assertThat(answer).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"clauses": [{"index": 0, "kind": "UNCHANGED", "redline": null},
				 {"index": 1, "from": [1], "kind": "UNCHANGED", "redline": null}], "removed": []}""");
	}

	@Test
	void emptySidesAreAnAnswer() {
		assertThat(post("{\"before\": [], \"after\": []}")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"clauses": [], "removed": []}""");
	}

	@Test
	void refusesMoreThanTwentyThousandClauses() {
		var clauses = String.join(",", Collections.nCopies(20_001, "\"a\""));

		assertRefused(post("{\"before\": [], \"after\": [" + clauses + "]}"), HttpStatus.CONTENT_TOO_LARGE, "20,000");
	}

	@Test
	void refusesMoreThanTwentyMegabytes() {
		var clause = "a".repeat(21 * 1024 * 1024);

		assertRefused(post("{\"before\": [], \"after\": [\"" + clause + "\"]}"), HttpStatus.CONTENT_TOO_LARGE, "20 MB");
	}

	@Test
	void refusesHalfACharacter() {
		assertRefused(post("{\"before\": [], \"after\": [\"\\ud83d\"]}"), HttpStatus.BAD_REQUEST,
				"half of a character");
	}

	@Test
	void refusesAMissingTextAndAMissingClause() {
		assertRefused(post("{\"after\": []}"), HttpStatus.BAD_REQUEST, "\"before\"");
		assertRefused(post("{\"before\": [], \"after\": [null]}"), HttpStatus.BAD_REQUEST, "\"after\"");
	}

	@Test
	void refusesWhatIsNoJson() {
		assertRefused(post("before and after"), HttpStatus.BAD_REQUEST, "JSON");
		assertRefused(post("{\"before\": 7, \"after\": {}}"), HttpStatus.BAD_REQUEST, "JSON");
	}

	@Test
	void refusesAnotherMediaType() {
		var answer = mvc.post()
			.uri("/api/v1/comparisons")
			.with(csrf())
			.contentType(MediaType.TEXT_PLAIN)
			.content("before")
			.exchange();

		assertRefused(answer, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "application/json");
	}

	private MvcTestResult post(String body) {
		return mvc.post()
			.uri("/api/v1/comparisons")
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body.getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

	private static void assertRefused(MvcTestResult answer, HttpStatus status, String words) {
		assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyText().contains(words.replace("\"", "\\\""));
	}

}
