package org.isftracker.briefing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.isftracker.Axe;
import org.isftracker.Browser;
import org.isftracker.Journey;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.SampleDrafts;
import org.isftracker.resolution.Stage;
import org.isftracker.resolution.StageMove;
import org.isftracker.resolution.Staging;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@Journey
@ExtendWith(Browser.class)
class ComposerJourneyTests {

	@LocalServerPort
	int port;

	@Autowired
	Drafting drafting;

	@Autowired
	Staging staging;

	@Autowired
	BriefingPreparing preparing;

	@Autowired
	BriefingReading reading;

	BriefingId briefing;

	@BeforeEach
	void aBriefingOnACirculatedText() {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("tracker", "", "ROLE_LEAD"));
		DraftId draft = drafting.create(SampleDrafts.harbour("Text of the composer " + UUID.randomUUID()));
		staging.move(StageMove.of(draft, Stage.CIRCULATED, LocalDate.of(2025, 11, 13)));
		briefing = preparing.prepare(BriefingPlan.on(draft, "Internal"));
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void whatIsTypedIsSavedAndShownBesideItWithoutAButton(com.microsoft.playwright.Browser browser) {
		try (var context = browser.newContext(); var page = context.newPage()) {
			open(page);

			page.locator("#words-summary").pressSequentially("The harbour <b>opens</b>.");

			assertThat(page.locator("#preview .style-lead")).hasText("The harbour <b>opens</b>.");
			assertThat(page.locator("#state-summary")).containsText("Saved");
			assertThat(page.locator("#words-summary")).isFocused();
			assertThat(reading.prepared(briefing).orElseThrow().words(Place.SUMMARY))
				.isEqualTo("The harbour <b>opens</b>.");
			assertThat(Axe.faults(page)).isEmpty();
		}
	}

	@Test
	void sectionsGoByKeyByButtonAndByDragging(com.microsoft.playwright.Browser browser) {
		try (var context = browser.newContext(); var page = context.newPage()) {
			open(page);

			answered(page, () -> page.locator("#down-STAGE").press("Alt+ArrowDown"));
			assertThat(order(page)).startsWith("NEWS", "STAGE", "CHANGES");
			answered(page, () -> page.locator("#up-FORCE").click());
			assertThat(order(page)).containsSubsequence("FORCE", "NATIONS");
			answered(page, () -> row(page, "WATCH").dragTo(row(page, "NEWS"),
					new Locator.DragToOptions().setTargetPosition(10, 2)));
			assertThat(order(page)).startsWith("WATCH", "NEWS", "STAGE");
			answered(page, () -> page.locator("#show-FORCE").click());
			assertThat(page.locator("#preview h2").filter(new Locator.FilterOptions().setHasText("The force")))
				.hasCount(0);

			page.reload();
			assertThat(order(page)).startsWith("WATCH", "NEWS", "STAGE");
		}
	}

	@Test
	void twoPersonsInOneFieldGetBothTexts(com.microsoft.playwright.Browser browser) {
		try (var mine = browser.newPage(); var theirs = browser.newPage()) {
			open(mine);
			open(theirs);
			theirs.locator("#words-headline").fill("Their headline");
			assertThat(theirs.locator("#state-headline")).containsText("Saved");

			mine.locator("#words-headline").fill("My headline");

			assertThat(mine.locator("#write-headline")).containsText("Their headline");
			assertThat(mine.locator("#words-headline")).hasValue("My headline");
			mine.locator("#write-headline button").click();
			assertThat(mine.locator("#preview h1")).hasText("My headline");
		}
	}

	@Test
	void whoWasSignedOutMeanwhileIsToldThatNothingWasSaved(com.microsoft.playwright.Browser browser) {
		try (var context = browser.newContext(); var page = context.newPage()) {
			open(page);
			assertThat(page.locator("#unsaved")).isHidden();
			context.clearCookies();

			page.locator("#words-summary").fill("Written too late");

			assertThat(page.locator("#unsaved")).containsText("did not reach the record");
			assertThat(page.locator("#words-summary")).hasValue("Written too late");
		}
	}

	private static void answered(Page page, Runnable deed) {
		Response answer = page.waitForResponse("**/sections/**", deed);
		assertThat(answer.status()).isEqualTo(200);
		page.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
	}

	private static Locator row(Page page, String section) {
		return page.locator("#arrangement > li[data-section=" + section + "] .section-row");
	}

	private static List<String> order(Page page) {
		return page.locator("#arrangement > li")
			.all()
			.stream()
			.map(row -> String.valueOf(row.getAttribute("data-section")))
			.toList();
	}

	private void open(Page page) {
		page.navigate("http://localhost:" + port + "/login");
		if (page.url().endsWith("/login")) {
			page.fill("#username", "lead");
			page.fill("#password", "isf-lead");
			page.click("main button");
		}
		page.navigate("http://localhost:" + port + "/briefings/" + briefing + "/compose");
	}

}
