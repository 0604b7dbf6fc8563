package org.isftracker.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.isftracker.Axe;
import org.isftracker.Browser;
import org.isftracker.Journey;
import org.isftracker.PageAddresses;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Visits every page that can be reached by links, one for each kind of address, as each
 * role, on the starter data.
 */
@Journey
@TestPropertySource(properties = "tracker.dossier=starter")
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(Browser.class)
class AccessibilityJourneyTests {

	private static final int DESK = 1440;

	private static final int PHONE = 390;

	private static final List<String> LONG = List.of(
			"update draft set label = repeat('W', 160) || left(id::text, 8), symbol = repeat('S', 90)",
			"update actor set name = repeat('W', 160) || left(id::text, 8)",
			"update term set name = repeat('W', 160) || left(id::text, 8), question = repeat('W', 300)",
			"update condition_wording set title = repeat('W', 160), words = repeat('W', 900)",
			"update statement set outlet = repeat('W', 160), words = repeat('W', 900), speaker_note = repeat('W', 90)",
			"update person set name = repeat('W', 100)", "update note set words = repeat('W', 900)",
			"update calendar_day set title = repeat('W', 150)", "update verdict set rationale = repeat('W', 500)",
			"update reading set value = repeat('W', 190) where state <> 'SILENT'");

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	private final Set<String> looked = new HashSet<>();

	private final List<String> findings = new ArrayList<>();

	@Test
	@Order(1)
	void everyPageCanBeReadByEverybody(com.microsoft.playwright.Browser browser) {
		var options = new NewContextOptions().setBaseURL("http://localhost:" + port).setViewportSize(DESK, 900);
		try (var context = patient(browser.newContext(options))) {
			visit(context.newPage(), "/login", this::examine);
		}
		for (var role : List.of("lead", "admin", "analyst", "reader")) {
			try (var context = patient(browser.newContext(options))) {
				walk(signIn(context.newPage(), role), this::examine);
			}
		}

		assertThat(looked).contains("/login", "/", "/activity", "/account", "/people", "/people/new",
				"/people/{username}");
		assertThat(findings).isEmpty();
	}

	@Test
	@Order(2)
	void noNameHoweverLongMakesAPageWiderThanItsScreen(com.microsoft.playwright.Browser browser) {
		LONG.forEach(update -> jdbc.sql(update).update());
		var options = new NewContextOptions().setBaseURL("http://localhost:" + port).setViewportSize(DESK, 900);
		try (var context = patient(browser.newContext(options))) {
			walk(signIn(context.newPage(), "lead"), this::measure);
		}

		assertThat(looked).hasSizeGreaterThan(30);
		assertThat(findings).isEmpty();
	}

	@Test
	@Order(3)
	void theSectionsStandInOneLineWhereThereIsRoomForThem(com.microsoft.playwright.Browser browser) {
		var options = new NewContextOptions().setBaseURL("http://localhost:" + port);
		try (var context = patient(browser.newContext(options))) {
			var page = signIn(context.newPage(), "lead");
			for (int width : new int[] { DESK, 1280, 1100, 1000 }) {
				page.setViewportSize(width, 900);
				assertThat((int) page.evaluate("() => document.querySelector('.sections-wide').offsetHeight"))
					.as("height at " + width)
					.isBetween(30, 64);
			}
		}
	}

	private static BrowserContext patient(BrowserContext context) {
		context.setDefaultTimeout(180_000);
		return context;
	}

	private static Page signIn(Page page, String role) {
		page.navigate("/login");
		page.fill("#username", role);
		page.fill("#password", "isf-" + role);
		page.click("main button");
		return page;
	}

	private void walk(Page page, BiConsumer<Page, String> looking) {
		new PageAddresses(mappings).walk(path -> visit(page, path, looking));
	}

	private String visit(Page page, String path, BiConsumer<Page, String> looking) {
		var answer = page.request().get(path);
		if (answer.status() >= 500) {
			findings.add(path + " answers " + answer.status());
		}
		if (!answer.ok() || !answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
			return "";
		}
		new PageAddresses(mappings).kind(path).filter(looked::add).ifPresent(kind -> look(page, path, looking));
		return answer.text();
	}

	private void look(Page page, String path, BiConsumer<Page, String> looking) {
		Response answer = page.navigate(path);
		assertThat(answer.status()).as(path).isEqualTo(200);
		look(page, path, ColorScheme.LIGHT, DESK, looking);
		look(page, path, ColorScheme.DARK, PHONE, looking);
	}

	private static void look(Page page, String path, ColorScheme theme, int width, BiConsumer<Page, String> looking) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
		page.setViewportSize(width, 900);
		looking.accept(page, path + " in " + theme + " at " + width);
	}

	private void measure(Page page, String view) {
		int excess = (int) page
			.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
		if (excess > 0) {
			findings.add("%s is %d px too wide".formatted(view, excess));
		}
	}

	private void examine(Page page, String view) {
		measure(page, view);
		Axe.faults(page).forEach(fault -> findings.add(view + ": " + fault));
	}

}
