package org.isftracker.resolution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.isftracker.Browser;
import org.isftracker.Journey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A draft from its first words to its circulation, by keyboard, with somebody else at it,
 * too.
 */
@Journey
@ExtendWith(Browser.class)
class DraftJourneyTests {

	static final String EDITOR = "form.editor textarea[name=words]";

	@LocalServerPort
	int port;

	@BeforeAll
	static void bePatient() {
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
	}

	@Test
	void aDraftIsWrittenSplitIndentedMergedAndCirculated(com.microsoft.playwright.Browser browser) {
		var page = signIn(browser, "lead");
		var address = newDraft(page);
		add(page, "preambular", "Recalling its decisions on the harbour,");
		add(page, "operative", "Authorizes the force: to guard the piers;");
		add(page, "operative", "Decides to remain seized of the matter.");

		splitBefore(page, "OP-1", "to guard");
		page.press(EDITOR, "Alt+Shift+ArrowRight");
		assertThat(page.locator("#OP-1-a")).isVisible();
		page.press(EDITOR, "Alt+Shift+ArrowLeft");
		assertThat(page.locator("#OP-3")).isVisible();
		page.press(EDITOR, "Alt+Shift+ArrowUp");
		assertThat(clause(page, "OP-1")).hasText("to guard the piers;");
		page.press(EDITOR, "Alt+Shift+J");
		assertThat(page.locator(EDITOR)).hasValue("to guard the piers; Authorizes the force:");

		mergeAfterSomebodyElse(page, browser, address);
		circulate(page, address);
		assertThat(page.locator(".edit-link")).hasCount(0);
	}

	@Test
	void unsavedWordsSurviveAClickElsewhere(com.microsoft.playwright.Browser browser) {
		var page = signIn(browser, "analyst");
		newDraft(page);
		add(page, "operative", "Welcomes the plan;");
		add(page, "operative", "Decides to remain seized of the matter.");
		open(page, "OP-1");
		page.fill(EDITOR, "Welcomes the plan with all its tides;");
		assertThat(page.locator("#impact")).hasText("No verdict turns stale by these words.");

		page.onceDialog(Dialog::dismiss);
		page.click("#OP-2");
		assertThat(page.locator(EDITOR)).hasValue("Welcomes the plan with all its tides;");

		page.onceDialog(Dialog::accept);
		page.click("#OP-2");
		assertThat(page.locator(EDITOR)).hasCount(0);
		open(page, "OP-1");
		assertThat(page.locator(EDITOR)).hasValue("Welcomes the plan with all its tides;");
	}

	private void mergeAfterSomebodyElse(Page page, com.microsoft.playwright.Browser browser, String address) {
		var other = signIn(browser, "analyst");
		other.navigate(address);
		open(other, "OP-1");
		other.fill(EDITOR, "to guard the northern piers; Authorizes the force:");
		other.press(EDITOR, "Control+Enter");
		assertThat(other.locator(".alert-success")).hasText("Saved.");

		page.fill(EDITOR, "to guard the southern piers; Authorizes the force:");
		page.press(EDITOR, "Control+Enter");
		assertThat(page.locator(".conflict")).containsText("northern");
		assertThat(page.locator(EDITOR)).hasValue("to guard the southern piers; Authorizes the force:");
		page.fill(EDITOR, "to guard the northern and southern piers; Authorizes the force:");
		page.press(EDITOR, "Control+Enter");
		assertThat(page.locator(".conflict")).hasCount(0);
		assertThat(clause(page, "OP-1")).containsText("northern and southern");
	}

	private static void circulate(Page page, String address) {
		page.navigate(address + "/stage?to=CIRCULATED");
		page.click(".card-footer button");
		assertThat(page.locator(".stages .now")).hasText("Circulated");
	}

	private static void splitBefore(Page page, String anchor, String words) {
		open(page, anchor);
		page.evaluate(
				"([selector, words]) => { const field = document.querySelector(selector);"
						+ " const at = field.value.indexOf(words); field.setSelectionRange(at, at); }",
				List.of(EDITOR, words));
		page.press(EDITOR, "Control+Shift+Enter");
		assertThat(page.locator("#OP-3")).isVisible();
	}

	private static void open(Page page, String anchor) {
		page.locator(".para", new Page.LocatorOptions().setHas(page.locator("#" + anchor)))
			.locator(".edit-link")
			.click();
		assertThat(page.locator(EDITOR)).isFocused();
	}

	private static Locator clause(Page page, String anchor) {
		return page.locator(".para", new Page.LocatorOptions().setHas(page.locator("#" + anchor)))
			.locator(":scope > p.clause, textarea[name=words]");
	}

	private static void add(Page page, String part, String words) {
		page.click(".add-links a:has-text('" + part + "')");
		page.fill(EDITOR, words);
		page.press(EDITOR, "Control+Enter");
		assertThat(page.locator(".alert-success")).hasText("Added.");
	}

	private static String newDraft(Page page) {
		page.navigate("/drafts/new");
		page.fill("#label", "Harbour " + UUID.randomUUID());
		page.click(".card-footer button");
		assertThat(page.locator(".masthead")).isVisible();
		return page.url();
	}

	private Page signIn(com.microsoft.playwright.Browser browser, String who) {
		var context = browser.newContext(new NewContextOptions().setBaseURL("http://localhost:" + port));
		context.setDefaultTimeout(120_000);
		var page = context.newPage();
		page.navigate("/login");
		page.fill("#username", who);
		page.fill("#password", "isf-" + who);
		page.click("main button");
		return page;
	}

}
