package org.isftracker.assessment.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.isftracker.Browser;
import org.isftracker.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The queue, worked through with the keyboard alone. */
@Journey
@ExtendWith(Browser.class)
@TestPropertySource(properties = { "tracker.dossier=starter", "spring.application.name=review" })
class ReviewJourneyTests {

	@LocalServerPort
	int port;

	@Test
	void theStaleEntriesAreJudgedByKeysAndTheLastIsTakenBack(com.microsoft.playwright.Browser browser) {
		try (var context = browser.newContext(new NewContextOptions().setBaseURL("http://localhost:" + port))) {
			context.setDefaultTimeout(60_000);
			var page = context.newPage();
			signIn(page);
			page.navigate("/review?kind=STALE");
			int waiting = page.locator(".review-item").count();
			assertThat(waiting).isGreaterThan(3);

			for (int left = waiting; left > 0; left--) {
				assertThat(page.locator(".review-item")).hasCount(left);
				judge(page, left);
			}

			assertThat(page.locator(".review-item")).hasCount(0);
			page.waitForLoadState();
			page.keyboard().press("u");
			assertThat(page.locator(".review-item")).hasCount(1);
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("Taken back.");
		}
	}

	/** Holds where that is enough; else a number, the reason, and out with it. */
	private static void judge(Page page, int left) {
		page.waitForLoadState();
		boolean needed = page.locator("[data-key=h][data-needs]").count() == 1;
		if (left % 2 == 0 && page.locator("[data-key=h]").count() == 1) {
			page.keyboard().press("h");
			if (!needed) {
				return;
			}
		}
		else {
			page.keyboard().press("3");
			page.keyboard().press("r");
		}
		page.keyboard().type("By the words as they are now.");
		page.keyboard().press("Control+Enter");
	}

	private static void signIn(Page page) {
		page.navigate("/login");
		page.fill("#username", "analyst");
		page.fill("#password", "isf-analyst");
		page.click("main button");
	}

}
