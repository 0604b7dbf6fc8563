package org.isftracker.comparison.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.isftracker.Browser;
import org.isftracker.Journey;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.NewDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithMockUser;

import java.util.List;
import java.util.regex.Pattern;

/** An analyst walks the changes of a comparison by keys, filters and links. */
@Journey
@ExtendWith(Browser.class)
@WithMockUser(username = "analyst", roles = "LEAD")
class ComparisonJourneyTests {

	private static final String TOLLS = "Decides that no toll is to be taken from medical vessels in the strait;";

	private static final String PILOTS = "Calls upon the harbour pilots of Aravia to open the channel to relief ships;";

	private static final String REPORT = "Requests the Secretary-General to report on dredging every ninety days;";

	@LocalServerPort
	int port;

	@Autowired
	Drafting drafting;

	@Test
	void changesAreWalkedByKeysAndFilteredByLinks(com.microsoft.playwright.Browser browser) {
		var earlier = draft("Walked", TOLLS, PILOTS, REPORT, "Decides to remain seized of the matter.");
		var later = draft("Walked, revised", PILOTS, REPORT.replace("ninety", "sixty"),
				"Encourages Belmont to maintain the lighted buoys;", TOLLS, "Decides to remain seized of the matter.");
		try (var context = browser.newContext(new NewContextOptions().setBaseURL("http://localhost:" + port))) {
			var page = signedIn(context.newPage());

			page.navigate("/comparisons?from=" + earlier + "&to=" + later);
			page.keyboard().press("j");
			page.keyboard().press("j");
			assertThat(page.locator(".walker output")).hasText("2 of 3");
			page.keyboard().press("k");
			assertThat(page).hasURL(Pattern.compile(".*#OP-2"));

			page.locator(".departed a").click();
			assertThat(page).hasURL(Pattern.compile(".*#OP-4"));

			page.locator(".kinds .kind-added").click();
			assertThat(page.locator(".change[data-number]")).hasCount(1);
			assertThat(page.locator(".change[data-number]")).containsText("lighted buoys");
		}
	}

	private static Page signedIn(Page page) {
		page.navigate("/login");
		page.fill("#username", "analyst");
		page.fill("#password", "isf-analyst");
		page.click("main button");
		return page;
	}

	private DraftId draft(String label, String... words) {
		return drafting.create(NewDraft.of(label, List.of(words).stream().map(NewClause::operative).toList()));
	}

}
