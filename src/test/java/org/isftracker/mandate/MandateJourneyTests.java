package org.isftracker.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.isftracker.Axe;
import org.isftracker.Browser;
import org.isftracker.Journey;
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
class MandateJourneyTests {

	@LocalServerPort
	int port;

	@Autowired
	Drafting drafting;

	@Test
	void anAnalystReadsATermInItsCellAndSeesTheNextTextDiffer(com.microsoft.playwright.Browser browser) {
		bringInAText();
		try (var context = browser.newContext(); var page = context.newPage()) {
			signIn(page);
			addTerm(page);
			page.navigate(at("/mandate"));
			read(page, "one year");

			PlaywrightAssertions.assertThat(page.locator("table.matrix"))
				.containsText("one year", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
			PlaywrightAssertions.assertThat(page.locator(".reading-form")).hasCount(0);
			assertThat(Axe.faults(page)).isEmpty();
			page.setViewportSize(390, 800);
			assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		}
	}

	private void bringInAText() {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("tracker", "", "ROLE_ANALYST"));
		drafting.create(SampleDrafts.harbour("Text of the mandate journey"));
		SecurityContextHolder.clearContext();
	}

	private void signIn(Page page) {
		page.navigate(at("/login"));
		page.fill("#username", "analyst");
		page.fill("#password", "isf-analyst");
		page.click("main button");
		page.waitForURL(at("/"));
	}

	private void addTerm(Page page) {
		page.navigate(at("/mandate/terms/new"));
		page.selectOption("#dimension", "DURATION");
		page.fill("#name", "Duration on the journey");
		page.fill("#question", "Until when?");
		page.click("main button.btn-primary");
		page.waitForURL("**/mandate/terms/*");
	}

	private void read(Page page, String value) {
		var row = page.locator("tr", new Page.LocatorOptions().setHasText("Duration on the journey"));
		row.locator("a.edit-cell").first().click();
		row.locator("input[value=STATED]").check();
		row.locator("textarea").fill(value);
		row.locator("input[name=clauses]").first().check();
		row.locator("button.btn-primary").click();
	}

	private String at(String path) {
		return "http://localhost:" + port + path;
	}

}
