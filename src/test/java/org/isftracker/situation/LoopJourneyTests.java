package org.isftracker.situation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.isftracker.Browser;
import org.isftracker.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole of what the tracker is for: a new draft, what it does to the verdicts,
 * judging again, a nation's status, and the briefing that goes out.
 */
@Journey
@ExtendWith(Browser.class)
@TestPropertySource(properties = { "tracker.dossier=starter", "spring.application.name=loop" })
class LoopJourneyTests {

	private static final String BASE = "United States draft, second revision";

	private static final String NEXT = "United States draft, third revision";

	@LocalServerPort
	int port;

	@Test
	void aNewDraftGoesFromItsFirstWordToTheBriefing(com.microsoft.playwright.Browser browser) throws IOException {
		setDefaultAssertionTimeout(60_000);
		var analyst = signIn(browser, "analyst");
		var lead = signIn(browser, "lead");
		int before = waiting(analyst);

		startNext(analyst);
		reword(analyst, "OP-10", "six months", "three months");
		reword(analyst, "OP-7-b-ii", "lasting", "temporary");
		insertBefore(analyst, "OP-5", "Takes note of the readiness of States in the region to help;");
		assertThat(analyst.locator("#OP-8-b-ii")).isVisible();

		link(analyst, "Compare with its base").click();
		assertThat(analyst.locator("main")).containsText("3 of 56 clauses");
		assertThat(waiting(analyst)).isEqualTo(before);

		circulate(lead);
		assertThat(waiting(analyst)).isEqualTo(before + 4);
		judge(analyst, "Not to disarm Hamas", "3");
		judge(analyst, "Disarming by a political process", "2");
		judge(analyst, "No part in demilitarizing", "3");
		assertThat(waiting(analyst)).isEqualTo(before + 1);

		propose(analyst, "Bangladesh");
		lead.navigate("/nations/proposals");
		button(lead.locator("article").filter(new Locator.FilterOptions().setHasText("Bangladesh")), "Sign off")
			.click();
		assertThat(lead.getByRole(AriaRole.STATUS)).containsText("Signed off.");

		assertThat(briefing(lead)).contains(NEXT, "temporary", "three", "Bangladesh", "The rest is judged tomorrow.");
	}

	private Page signIn(com.microsoft.playwright.Browser browser, String role) {
		var context = browser.newContext(new NewContextOptions().setBaseURL("http://localhost:" + port));
		context.setDefaultTimeout(60_000);
		var page = context.newPage();
		page.navigate("/login");
		page.fill("#username", role);
		page.fill("#password", "isf-" + role);
		page.click("main button");
		return page;
	}

	private static int waiting(Page page) {
		page.navigate("/review");
		return Integer.parseInt(page.locator("nav .count").first().textContent());
	}

	private static void startNext(Page page) {
		page.navigate("/drafts");
		link(page, BASE).first().click();
		link(page, "Start the next draft").click();
		page.fill("#label", NEXT);
		page.click(".card-footer button");
		assertThat(page.locator("h1")).containsText(NEXT);
	}

	private static void reword(Page page, String clause, String before, String after) {
		page.click(".para:has(#" + clause + ") .edit-link");
		var words = page.locator("form.editor textarea[name=words]");
		words.fill(words.inputValue().replace(before, after));
		words.press("Control+Enter");
		assertThat(page.locator(".alert")).containsText("Saved.");
	}

	private static void insertBefore(Page page, String clause, String words) {
		page.click("#" + clause);
		assertThat(page.locator(".side-panel h2")).containsText(clause.replace('-', ' '));
		page.locator(".side-panel").getByText("Insert before").click();
		page.fill("form.adding textarea[name=words]", words);
		page.press("form.adding textarea[name=words]", "Control+Enter");
		assertThat(page.locator(".alert")).containsText("Added.");
	}

	private static void circulate(Page page) {
		page.navigate("/drafts");
		link(page, NEXT).first().click();
		link(page, "Circulate").click();
		page.click(".card-footer button");
		assertThat(page.locator(".stages .now")).containsText("Circulated");
	}

	private static void judge(Page page, String condition, String key) {
		page.navigate("/review");
		item(page, condition).click();
		assertThat(page.locator(".review-case .h2, .review-case h2").first()).containsText(condition);
		assertThat(page.locator(".changed").last()).containsText("temporary");
		page.keyboard().press(key);
		page.fill("textarea[name=rationale]", "The words now differ: " + condition);
		button(page.locator(".verdict-form"), "Record and next").click();
		page.waitForURL(Pattern.compile(".*/review\\?draft=.*"));
		assertThat(item(page, condition)).hasCount(0);
	}

	private static Locator item(Page page, String condition) {
		return page.locator(".review-item").filter(new Locator.FilterOptions().setHasText(condition));
	}

	private static void propose(Page page, String nation) {
		page.navigate("/nations");
		link(page, nation).first().click();
		page.locator("#status").getByText("Propose a status").click();
		var form = page.locator("#edit");
		form.locator("select[name=status]").selectOption("APPROACHED");
		form.locator("textarea[name=reason]").fill("It was asked again.");
		form.locator("input[name=holdsFrom]").fill("2026-02-20");
		form.locator("input[name=statements]").first().check();
		button(form, "Propose it").click();
		assertThat(page.locator("#status")).containsText("proposed: approached");
	}

	private static String briefing(Page page) throws IOException {
		page.navigate("/briefings/new");
		page.selectOption("#baseline", new SelectOption().setLabel("The text: " + BASE));
		page.click("main form button.btn-primary");
		page.waitForURL(Pattern.compile(".*/briefings/[0-9a-f-]{36}/compose"));
		page.fill("#words-headline", "A third revision is out");
		assertThat(page.locator("#state-headline")).containsText("Saved");
		page.fill("#words-summary", "The reports come more often and the disarming is softer.");
		assertThat(page.locator("#state-summary")).containsText("Saved");
		assertThat(page.locator("#preview")).containsText("the disarming is softer");
		link(page, "Look at it and release").click();
		page.fill("textarea[name=reason]", "The rest is judged tomorrow.");
		button(page.locator("main"), "Release it").click();
		link(page, "Full version").click();
		var file = page.request().get(page.locator("a[href*='/pdf']").first().getAttribute("href"));
		assertThat(file.headers()).containsEntry("content-type", "application/pdf");
		try (var document = Loader.loadPDF(file.body())) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	private static Locator link(Page page, String name) {
		return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
	}

	private static Locator button(Locator within, String name) {
		return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
	}

}
