package org.isftracker.spreadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.isftracker.Browser;
import org.isftracker.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An analyst sends a list, reads what its rows would do, puts one right, and records all.
 */
@Journey
@ExtendWith(Browser.class)
class SpreadsheetJourneyTests {

	@LocalServerPort
	int port;

	@Test
	void aListIsLookedThroughPutRightAndRecorded(com.microsoft.playwright.Browser browser) {
		for (var scripts : List.of(true, false)) {
			var options = new NewContextOptions().setBaseURL("http://localhost:" + port).setJavaScriptEnabled(scripts);
			try (var context = browser.newContext(options)) {
				journey(context.newPage(), scripts ? "Moria" : "Rohan");
			}
		}
	}

	private static void journey(Page page, String name) {
		page.navigate("/login");
		page.fill("#username", "analyst");
		page.fill("#password", "isf-analyst");
		page.click("main button");
		page.navigate("/spreadsheets");

		send(page, "Colour\nblue\n");
		assertThat(page.locator("#file-problem").innerText()).contains("names no column of any list");

		send(page, "Name,Kind\n" + name + ",hill\n");
		assertThat(page.locator(".weighed-refused").innerText()).contains("Row 2", "Refused",
				"Kind: This must be one of");
		assertThat(page.locator("form[action$=record]").count()).isZero();
		page.navigate("/spreadsheets");
		assertThat(page.locator(".waiting-texts li").innerText()).contains("nations.csv", "one row");
		page.click(".waiting-texts button");

		send(page, "Name,Kind\n" + name + ",State\n");
		assertThat(page.locator(".weighed-new").innerText()).contains("New", name);
		page.click("form[action$=record] button");
		assertThat(page.locator("[role=status]").first().innerText()).isEqualTo("All rows are recorded.");
		page.navigate("/nations");
		assertThat(page.locator("main").innerText()).contains(name);
	}

	private static void send(Page page, String csv) {
		page.setInputFiles("#file", new FilePayload("nations.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
		page.click("form[enctype] button");
	}

}
