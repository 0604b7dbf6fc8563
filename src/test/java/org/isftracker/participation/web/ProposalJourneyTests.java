package org.isftracker.participation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.isftracker.Browser;
import org.isftracker.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An analyst proposes; a lead returns it, then signs; nobody signs an own proposal. */
@Journey
@ExtendWith(Browser.class)
class ProposalJourneyTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Test
	void aStatusIsProposedReturnedProposedAgainAndSigned(com.microsoft.playwright.Browser browser) {
		setDefaultAssertionTimeout(60_000);
		var record = new NationsInTheRecord(jdbc);
		record.add(1001, 1002);
		record.soften(1001);
		record.soften(1002);
		var nation = "/nations/" + record.id("actor", 1001);
		var analyst = signIn(browser, "analyst");
		var lead = signIn(browser, "lead");

		propose(analyst, nation, "It pledged a battalion.");
		assertThat(analyst.locator("#status")).containsText("proposed: pledged");

		lead.navigate("/nations/proposals");
		waiting(lead, "Nation 1001").getByText("Return with a comment").click();
		waiting(lead, "Nation 1001").getByLabel("Comment").fill("Which battalion?");
		click(waiting(lead, "Nation 1001"), "Return it");
		assertThat(lead.getByRole(AriaRole.STATUS)).containsText("Returned with your comment.");

		analyst.navigate(nation);
		analyst.getByText("Returned or taken back: 1").click();
		assertThat(analyst.locator("#status")).containsText("Which battalion?");

		propose(analyst, nation, "It pledged its first battalion.");
		lead.navigate("/nations/proposals");
		click(waiting(lead, "Nation 1001"), "Sign off");
		assertThat(lead.getByRole(AriaRole.STATUS)).containsText("Signed off.");

		analyst.navigate(nation);
		assertThat(analyst.locator("#status .history li").first()).containsText("It pledged its first battalion.");

		propose(lead, "/nations/" + record.id("actor", 1002), "My own.");
		lead.navigate("/nations/proposals");
		assertThat(waiting(lead, "Nation 1002")).containsText("another lead decides it");
		assertThat(waiting(lead, "Nation 1002").getByText("Sign off")).hasCount(0);
	}

	private Page signIn(com.microsoft.playwright.Browser browser, String role) {
		var context = browser.newContext(new NewContextOptions().setBaseURL("http://localhost:" + port));
		context.setDefaultTimeout(180_000);
		var page = context.newPage();
		page.navigate("/login");
		page.fill("#username", role);
		page.fill("#password", "isf-" + role);
		page.click("main button");
		return page;
	}

	private static void propose(Page page, String nation, String reason) {
		page.navigate(nation);
		page.locator("#status").getByText("Propose a status").click();
		var form = page.locator("#edit");
		form.locator("select[name=status]").selectOption("PLEDGED");
		form.locator("textarea[name=reason]").fill(reason);
		form.locator("input[name=holdsFrom]").fill("2025-11-14");
		form.locator("input[name=statements]").first().check();
		click(form, "Propose it");
		page.waitForURL(url -> !url.contains("/proposal"));
	}

	private static Locator waiting(Page page, String nation) {
		return page.locator("article").filter(new Locator.FilterOptions().setHasText(nation));
	}

	private static void click(Locator within, String button) {
		within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)).click();
	}

}
