package org.isftracker.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.List;
import java.util.UUID;

import org.isftracker.Journey;
import org.isftracker.evidence.Usage;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.NewDraft;
import org.isftracker.resolution.SampleDrafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Journey
class DraftComparisonApiTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Drafting drafting;

	@BeforeEach
	void asAnAnalyst() {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("tracker", "", "ROLE_ANALYST"));
	}

	@AfterEach
	void asNobody() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void comparesTwoDraftsInTheFormOfTwoTexts() {
		var earlier = drafting.create(SampleDrafts.harbour("Harbour over the API"));
		var later = drafting.startNext(earlier, "Harbour over the API, revised");

		assertThat(get(earlier, later, "reader")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"from": {"label": "Harbour over the API"}, "to": {"label": "Harbour over the API, revised"},
				 "removed": [], "coarsened": false}""");
		assertThat(get(earlier, later, "reader")).bodyJson()
			.extractingPath("$.clauses[*].kind")
			.asArray()
			.hasSize(12)
			.containsOnly("UNCHANGED");
		assertThat(get(earlier, later, "reader")).bodyJson().extractingPath("$.before[0].label").isEqualTo("PP 1");
	}

	@Test
	void aDraftThatIsNotThereIsMissing() {
		var draft = drafting.create(SampleDrafts.harbour("Alone over the API"));

		assertRefused(get(draft, new DraftId(UUID.randomUUID()), "reader"), HttpStatus.NOT_FOUND);
		assertRefused(get(draft, "that-one", "reader"), HttpStatus.NOT_FOUND);
	}

	@Test
	void aDraftHeldInConfidenceIsMissingForAReader() {
		var open = drafting.create(SampleDrafts.harbour("Open over the API"));
		var held = drafting.create(SampleDrafts.confidential("Held over the API"));

		assertRefused(get(open, held, "reader"), HttpStatus.NOT_FOUND);
		assertThat(get(open, held, "analyst")).hasStatusOk();
	}

	@Test
	void textsInTwoLanguagesAreRefused() {
		var english = drafting.create(SampleDrafts.harbour("In English over the API"));
		var french = drafting.create(new NewDraft("In French over the API", "fr", null, null, false, null, Usage.PUBLIC,
				null, List.of(), List.of(NewClause.operative("Décide de rouvrir le port ;")), List.of()));

		assertRefused(get(english, french, "reader"), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private MvcTestResult get(DraftId from, Object to, String username) {
		return mvc.get()
			.uri("/api/v1/drafts/{from}/comparisons/{to}", from, to)
			.with(httpBasic(username, "isf-" + username))
			.exchange();
	}

	private static void assertRefused(MvcTestResult answer, HttpStatus status) {
		assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
	}

}
