package org.isftracker.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.isftracker.Axe;
import org.isftracker.Browser;
import org.isftracker.Journey;
import org.isftracker.Visitor;
import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingPreparing;
import org.isftracker.briefing.BriefingReleasing;
import org.isftracker.briefing.SampleReleases;
import org.isftracker.resolution.DraftReading;
import org.isftracker.wording.Times;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A lead makes a link and a list; somebody without an account opens the link. */
@Journey
@TestPropertySource(properties = "tracker.dossier=starter")
@WithMockUser(username = "lead", roles = "LEAD")
class DeliveryJourneyTests {

	private static final Pattern LINK = Pattern.compile("http://[^<\"]*(/shared/[\\w-]+)");

	@LocalServerPort
	int port;

	@Autowired
	BriefingPreparing preparing;

	@Autowired
	BriefingReleasing releasing;

	@Autowired
	DraftReading drafts;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	static @Nullable BriefingId released;

	BriefingId briefing;

	Visitor lead;

	Visitor stranger;

	@BeforeEach
	void aReleasedBriefing() {
		if (released == null) {
			released = new SampleReleases(preparing, releasing, drafts).release("For a car");
		}
		briefing = released;
		lead = Visitor.at(port).signedInAs("lead");
		stranger = Visitor.at(port);
	}

	@Test
	void aLinkShowsOneBriefingWithItsFilesAndNoWayOn() {
		var link = path(make("Minister", today().plusDays(2)));
		var page = stranger.get(link);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("For a car", "This link opens until")
			.doesNotContain("Minister", "??", "<script");
		assertThat(Jsoup.parse(page.body()).select("a[href^=/]").eachAttr("href")).hasSize(6)
			.allSatisfy(address -> assertThat(address).startsWith(link));
		assertThat(page.headers().map()).doesNotContainKey("set-cookie");
		assertThat(page.headers().firstValue("x-robots-tag"))
			.hasValueSatisfying(tag -> assertThat(tag).contains("noindex"));
		assertThat(page.headers().firstValue("referrer-policy")).hasValue("no-referrer");
		assertThat(page.headers().firstValue("cache-control"))
			.hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
		for (var format : List.of("pdf", "word", "markdown", "text")) {
			assertThat(stranger.get(link + "/" + format).statusCode()).as(format).isEqualTo(200);
		}
		assertThat(stranger.get("/briefings/" + briefing).statusCode()).isEqualTo(302);
	}

	@Test
	void aLinkOpensOnePageAndTheFullVersion() {
		var link = path(make("Minister", today().plusDays(2)));

		var page = Jsoup.parse(stranger.get(link).body()).text();
		assertThat(Jsoup.parse(stranger.get(link + "?extent=full").body()).text()).hasSizeGreaterThan(page.length())
			.contains("For a car");
		assertThat(stranger.get(link + "/text?extent=full").body())
			.hasSizeGreaterThan(stranger.get(link + "/text").body().length());
	}

	@Test
	void aBriefingThatDoesNotCountAnyMoreSaysSoBehindItsLinkAndIsNotSent() {
		briefing = new SampleReleases(preparing, releasing, drafts).release("Too early");
		var link = path(make("Minister", today().plusDays(2)));
		assertThat(stranger.get(link).body()).doesNotContain("withdrawn", "corrected");

		releasing.release(releasing.correct(briefing), 0, "The vote is near.");
		assertThat(stranger.get(link).body()).contains("This briefing was corrected: briefing").doesNotContain("??");
		releasing.withdraw(briefing, "The vote was postponed.");

		assertThat(stranger.get(link).body()).contains("This briefing was withdrawn on", "New York", "Too early")
			.doesNotContain("The vote was postponed.", "??");
		var list = UUID.randomUUID().toString();
		var refused = lead.post(delivery(), delivery() + "/letters", Map.of("list", list));
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("Nothing was sent: this briefing is withdrawn");
	}

	@Test
	void theTokenIsShownOnceAndKeptNowhere() {
		var link = path(make("Minister", today().plusDays(2)));

		assertThat(lead.get(delivery()).body()).contains("Minister").doesNotContain("/shared/");
		assertThat(jdbc.sql("select count(*) from briefing_link where token_hash = ? or purpose = ?")
			.params(link.substring(8), link.substring(8))
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void aLinkThatWasClosedOrHasEndedOpensNothingAndDoesNotSayWhich() {
		var closed = path(make("Closed " + briefing, today().plusDays(2)));
		var ended = path(make("Ended " + briefing, today().plusDays(2)));
		var id = jdbc.sql("select id from briefing_link where purpose = ?")
			.param("Closed " + briefing)
			.query(String.class)
			.single();
		lead.post(delivery(), delivery() + "/links/" + id + "/revoke", Map.of());
		jdbc.sql("update briefing_link set made_at = now() - interval '2 days', ends_at = now() where purpose = ?")
			.param("Ended " + briefing)
			.update();

		var unknown = stranger.get("/shared/nonsense");
		assertThat(List.of(unknown, stranger.get(closed), stranger.get(ended)))
			.allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404))
			.allSatisfy(answer -> assertThat(answer.body()).isEqualTo(unknown.body()));
		assertThat(stranger.get(closed + "/pdf").statusCode()).isEqualTo(404);
		assertThat(lead.get(delivery()).body()).contains(">closed<", ">ended<");
	}

	@Test
	void whoeverTriesLinksIsHeldBack() {
		for (int attempt = 0; attempt < LinkVisits.MOST_UNKNOWN; attempt++) {
			assertThat(guess("203.0.113.9")).hasStatus(404);
		}

		assertThat(guess("203.0.113.9")).hasStatus(429).headers().containsHeader("Retry-After");
		assertThat(guess("203.0.113.10")).hasStatus(404);
	}

	@Test
	void aLinkEndsAtMostAYearFromToday() {
		assertThat(make("Minister", today().minusDays(1)).body()).contains("This day has passed", "Minister");
		assertThat(make("Minister", today().plusDays(400)).body()).contains("a year at most");
		assertThat(make("", today()).body()).contains("is-invalid");
	}

	@Test
	void onlyALeadDelivers() {
		for (var role : List.of("reader", "analyst", "admin")) {
			var visitor = Visitor.at(port).signedInAs(role);
			assertThat(visitor.get(delivery()).statusCode()).as(role).isEqualTo(403);
			assertThat(visitor.get("/briefings/mailing").statusCode()).as(role).isEqualTo(403);
		}
	}

	@Test
	void aListIsKeptAndTwoWhoChangeItAtOnceSeeBothTexts() {
		var name = "Missions " + briefing;
		assertThat(list("/briefings/mailing", name, "desk@example.org\nnonsense", null).body())
			.contains("These are no addresses: nonsense", name);
		assertThat(list("/briefings/mailing", name, "desk@example.org\nDESK@example.org", null).statusCode())
			.isEqualTo(302);
		var id = jdbc.sql("select id from mailing_list where name = ?").param(name).query(String.class).single();
		var path = "/briefings/mailing/" + id;

		assertThat(lead.get("/briefings/mailing").body()).contains(name, "07:00 New York", "Mail is not set up");
		assertThat(list("/briefings/mailing", name, "desk@example.org", null).body()).contains("already");
		assertThat(list(path, name, "theirs@example.org", "0").statusCode()).isEqualTo(302);
		var late = list(path, name, "mine@example.org", "0");
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).contains("theirs@example.org", "mine@example.org");
	}

	@Test
	@ExtendWith(Browser.class)
	void whatIsSharedAndThePageThatSharesItCanBeReadByEverybody(com.microsoft.playwright.Browser browser) {
		var link = path(make("Minister", today().plusDays(2)));
		try (var context = browser.newContext(new NewContextOptions().setBaseURL("http://localhost:" + port))) {
			var page = context.newPage();
			examine(page, link);
			page.navigate("/login");
			page.fill("#username", "lead");
			page.fill("#password", "isf-lead");
			page.click("main button");
			examine(page, delivery());
		}
	}

	private static void examine(Page page, String address) {
		page.navigate(address);
		for (int width : new int[] { 1440, 390 }) {
			page.setViewportSize(width, 900);
			assertThat((int) page
				.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
				.isZero();
			assertThat(Axe.faults(page)).isEmpty();
		}
	}

	private MockMvcTester.MockMvcRequestBuilder guess(String address) {
		return mvc.get().uri("/shared/guess").with(request -> {
			request.setRemoteAddr(address);
			return request;
		});
	}

	private HttpResponse<String> make(String purpose, LocalDate lastDay) {
		return lead.post(delivery(), delivery() + "/links", Map.of("purpose", purpose, "lastDay", lastDay.toString()));
	}

	private HttpResponse<String> list(String path, String name, String addresses, @Nullable String version) {
		return lead.post("/briefings/mailing/new", path, Map.of("name", name, "hour", "07:00", "addresses", addresses,
				"attachment", "PDF", "active", "true", "version", version == null ? "" : version));
	}

	private static String path(HttpResponse<String> made) {
		var link = LINK.matcher(made.body());
		assertThat(link.find()).as(made.body()).isTrue();
		return link.group(1);
	}

	private String delivery() {
		return "/briefings/" + briefing + "/delivery";
	}

	private static LocalDate today() {
		return LocalDate.now(Times.NEW_YORK);
	}

}
