package org.isftracker.council;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.isftracker.Axe;
import org.isftracker.Browser;
import org.isftracker.Journey;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.SampleDrafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@Journey
@ExtendWith(Browser.class)
class CouncilJourneyTests {

	@LocalServerPort
	int port;

	@Autowired
	Drafting drafting;

	@Test
	void anAnalystSeatsAMemberAndEntersItsVoteAndItsPosition(com.microsoft.playwright.Browser browser) {
		var draft = bringInAText();
		try (var context = browser.newContext(); var page = context.newPage()) {
			signIn(page);
			seat(page);
			page.navigate(at("/council/votes/" + draft + "/edit"));
			page.getByLabel("Council Land").selectOption("AGAINST");
			save(page, "**/council/votes/" + draft);
			assertThat(page.locator("main")).containsText("Against");

			recordAStatement(page);
			takeAPosition(page);
			assertThat(page.locator("main")).containsText("No reports to anybody");
			assertThat(page.locator("main")).containsText("Council Gazette");
			assertThat(Axe.faults(page)).isEmpty();
		}
	}

	private void seat(Page page) {
		page.navigate(at("/actors/new"));
		page.fill("#name", "Council Land");
		page.selectOption("#kind", "STATE");
		save(page, "**/actors/*");
		page.navigate(at("/council/members"));
		page.selectOption("#actor", new SelectOption().setLabel("Council Land"));
		page.fill("#from", "1945-10-24");
		save(page, "**/council/members");
		assertThat(page.locator("tbody")).containsText("Council Land");
	}

	private void recordAStatement(Page page) {
		page.navigate(at("/statements/new"));
		page.selectOption("#speaker", new SelectOption().setLabel("Council Land"));
		page.fill("#saidOn", "2025-11-05");
		page.fill("#outlet", "Council Gazette");
		page.selectOption("#grade", "ON_RECORD");
		page.selectOption("#form", "PARAPHRASE");
		page.fill("#words", "The force should report to nobody.");
		save(page, "**/statements/*");
		page.navigate(at("/mandate/terms/new"));
		page.selectOption("#dimension", "REPORTING");
		page.fill("#name", "Reports on the journey");
		page.fill("#question", "Who reports to the Council?");
		save(page, "**/mandate/terms/*");
	}

	private void takeAPosition(Page page) {
		page.navigate(at("/council/positions/new"));
		page.selectOption("#actor", new SelectOption().setLabel("Council Land"));
		page.selectOption("#term", new SelectOption().setLabel("Reports on the journey"));
		page.locator("input[value=OPPOSES]").check();
		page.fill("#words", "No reports to anybody");
		page.fill("#statements-pick", "report to nobody");
		page.locator("#statements-choices input[type=checkbox]").first().check();
		save(page, "**/council/positions/*/*");
	}

	private static void save(Page page, String next) {
		page.locator("main form button.btn-primary").first().click();
		page.waitForURL(next);
	}

	private DraftId bringInAText() {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("tracker", "", "ROLE_ANALYST"));
		var draft = drafting.create(SampleDrafts.harbour("Text of the council journey"));
		SecurityContextHolder.clearContext();
		return draft;
	}

	private void signIn(Page page) {
		page.navigate(at("/login"));
		page.fill("#username", "analyst");
		page.fill("#password", "isf-analyst");
		page.click("main button");
		page.waitForURL(at("/"));
	}

	private String at(String path) {
		return "http://localhost:" + port + path;
	}

}
