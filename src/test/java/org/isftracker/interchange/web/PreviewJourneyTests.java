package org.isftracker.interchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.isftracker.Axe;
import org.isftracker.Browser;
import org.isftracker.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** An analyst puts right what was read wrongly, leaves, comes back and imports. */
@Journey
@TestPropertySource(properties = "spring.application.name=preview")
@ExtendWith(Browser.class)
class PreviewJourneyTests {

	private static final String TEXT = """
			The Security Council,

			Recalling its decisions on the harbour,

			1. Welcomes the plan for the harbour;

			2. Guard the piers;

			4. Decides to remain seized of the matter.
			""";

	/** Whether the notice stands after sending, and whether after stopping. */
	private static final String SEND_AND_STOP = """
			async () => {
				const notice = document.querySelector('.working');
				const wait = () => new Promise((resolve) => setTimeout(resolve, 100));
				document.querySelector('main form[data-drop] .btn-primary').click();
				await wait();
				const shown = notice.checkVisibility();
				notice.querySelector('button').click();
				await wait();
				return [shown, notice.checkVisibility()];
			}""";

	@LocalServerPort
	int port;

	@Test
	void whatWasReadWronglyIsPutRightAndImported(com.microsoft.playwright.Browser browser) {
		for (var scripts : List.of(true, false)) {
			var options = new NewContextOptions().setBaseURL("http://localhost:" + port).setJavaScriptEnabled(scripts);
			try (var context = browser.newContext(options)) {
				journey(context.newPage(), "Harbour " + scripts, scripts);
			}
		}
	}

	private void journey(Page page, String label, boolean scripts) {
		openImport(page);
		page.fill("#text", TEXT);
		page.click("main form[data-drop] button");
		page.getByText("OP 2", new Page.GetByTextOptions().setExact(true)).click();
		page.waitForSelector("textarea#words");
		assertThat(page.locator(".source-lines .marked").innerText()).contains("Guard the piers;");
		if (scripts) {
			assertThat(findings(page)).isEmpty();
			page.keyboard().press("Alt+Shift+ArrowRight");
		}
		else {
			page.locator("button[value=in]").press("Enter");
		}
		page.getByText("OP 1 (a)", new Page.GetByTextOptions().setExact(true)).waitFor();

		page.navigate("/drafts/import");
		page.click(".waiting-texts a");
		page.getByText("OP 1 (a)", new Page.GetByTextOptions().setExact(true)).waitFor();
		page.click(".page-actions .btn-primary");
		page.fill("#label", label);
		page.click("main form button.btn-primary");
		page.waitForSelector(".stages");

		assertThat(page.locator(".document").first().innerText()).contains("(a)", "Guard the piers;");
		page.navigate("/drafts/import");
		assertThat(page.locator(".waiting-texts li").count()).isZero();
	}

	@Test
	void ofSeveralFilesTheLargeOneIsNamedAndTheOthersWait(com.microsoft.playwright.Browser browser,
			@TempDir Path folder) throws IOException {
		var good = Files.writeString(folder.resolve("harbour.txt"), TEXT);
		var large = Files.write(folder.resolve("map.pdf"), new byte[25_000_000]);
		var options = new NewContextOptions().setBaseURL("http://localhost:" + port).setJavaScriptEnabled(false);
		try (var context = browser.newContext(options)) {
			var page = context.newPage();
			openImport(page);
			page.setInputFiles("#file", new Path[] { large, good });
			page.click("main form[data-drop] button");

			assertThat(page.locator("#file-problem").innerText()).contains("map.pdf", "larger than 5 MB")
				.doesNotContain("harbour.txt");
			assertThat(page.locator(".waiting-texts li").innerText()).contains("harbour.txt");
			page.click(".waiting-texts button");
		}
	}

	@Test
	void aLargeFileIsRefusedBeforeItIsSentAndALongReadingCanBeStopped(com.microsoft.playwright.Browser browser,
			@TempDir Path folder) throws IOException {
		var good = Files.writeString(folder.resolve("harbour.txt"), TEXT);
		var large = Files.write(folder.resolve("map.pdf"), new byte[6_000_000]);
		try (var context = browser.newContext(new NewContextOptions().setBaseURL("http://localhost:" + port))) {
			var page = context.newPage();
			openImport(page);
			page.setInputFiles("#file", large);
			assertThat(page.locator("#file").evaluate("field => field.validationMessage"))
				.isEqualTo("map.pdf is larger than 5 MB. Choose a smaller file.");

			page.setInputFiles("#file", good);
			page.route("**/drafts/import", route -> {
				if (route.request().method().equals("GET")) {
					route.resume();
				}
			});
			assertThat(page.evaluate(SEND_AND_STOP)).isEqualTo(List.of(true, false));
			page.evaluate("() => document.querySelector('.working').removeAttribute('hidden')");
			assertThat(Axe.faults(page)).isEmpty();
			assertThat(page.url()).endsWith("/drafts/import");
		}
	}

	private static void openImport(Page page) {
		page.navigate("/login");
		page.fill("#username", "analyst");
		page.fill("#password", "isf-analyst");
		page.click("main button");
		page.navigate("/drafts/import");
	}

	private static List<String> findings(Page page) {
		var found = new ArrayList<String>();
		for (int width : new int[] { 1440, 390 }) {
			var theme = width == 390 ? ColorScheme.DARK : ColorScheme.LIGHT;
			page.setViewportSize(width, 900);
			page.emulateMedia(
					new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
			found.addAll(Axe.faults(page));
			if ((boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
				found.add("Too wide at " + width);
			}
		}
		return found;
	}

}
