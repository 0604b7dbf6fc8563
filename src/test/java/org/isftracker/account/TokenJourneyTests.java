package org.isftracker.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.isftracker.Journey;
import org.isftracker.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Journey
class TokenJourneyTests {

	@LocalServerPort
	int port;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void forgetFailures() {
		jdbc.sql("delete from failed_sign_in").update();
	}

	@Test
	void aTokenIsShownOnceOpensTheApiAndIsStoredAsAHash() {
		var analyst = Visitor.at(port).signedInAs("analyst");

		var token = token(make(analyst, "Wall display", "ANALYST"));

		assertThat(token).matches("isft_[0-9a-f]{64}");
		assertThat(analyst.get("/account").body()).doesNotContain(token);
		assertThat(row(analyst, "Wall display")).contains("Never");
		assertThat(open(token)).hasStatus(404);
		assertThat(row(analyst, "Wall display")).doesNotContain("Never");
		assertThat(jdbc.sql("select hash from access_token where name = 'Wall display'").query(String.class).single())
			.isEqualTo(new TokenSecret(token).hash());
		assertThat(jdbc
			.sql("select count(*) from spring_session_attributes where encode(attribute_bytes, 'escape') like ?")
			.param("%" + token + "%")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void aRevokedTokenOpensNothing() {
		var lead = Visitor.at(port).signedInAs("lead");
		var token = token(make(lead, "Short lived", "READER"));
		var id = jdbc.sql("select id from access_token where name = 'Short lived'").query(String.class).single();

		Visitor.at(port).signedInAs("analyst").post("/account", "/account/tokens/" + id + "/revocation", Map.of());
		assertThat(open(token)).hasStatus(404);

		lead.post("/account", "/account/tokens/" + id + "/revocation", Map.of());
		assertThat(open(token)).hasStatus(401).hasContentType("application/problem+json");
		assertThat(lead.get("/account").body()).doesNotContain("Short lived");
		assertThat(lead.get("/activity?subjectId=lead").body()).contains("made an access token", "revoked an access");
	}

	@Test
	void aTokenDiesWithTheAccountAndWithTheResetPassword() {
		var admin = Visitor.at(port).signedInAs("admin");
		admin.post("/people/new", "/people", Map.of("username", "tessa.token", "name", "Tessa Token", "role", "ANALYST",
				"password", "a first password"));
		var tessa = Visitor.at(port);
		tessa.signIn("tessa.token", "a first password");
		var first = token(make(tessa, "First", "ANALYST"));

		admin.post("/people/tessa.token", "/people/tessa.token/password", Map.of("password", "a second password"));
		assertThat(open(first)).hasStatus(401);

		tessa.signIn("tessa.token", "a second password");
		var second = token(make(tessa, "Second", "ANALYST"));
		admin.post("/people/tessa.token", "/people/tessa.token/deactivation", Map.of());
		admin.post("/people/tessa.token", "/people/tessa.token/reactivation", Map.of());
		assertThat(open(second)).hasStatus(401);
	}

	@Test
	void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays() {
		var reader = Visitor.at(port).signedInAs("reader");
		make(reader, "Twice", "READER");

		assertThat(make(reader, "twice", "READER").body()).contains("has this name already", "value=\"twice\"");
		assertThat(make(reader, "Above", "LEAD").body()).contains("Your own role does not allow this");
		assertThat(reader
			.post("/account", "/account/tokens", Map.of("tokenName", "Old", "mayDo", "READER", "endsOn", "2020-01-01"))
			.body()).contains("This day has passed");
		assertThat(reader.post("/account", "/account/tokens", Map.of("tokenName", "", "endsOn", "31.02.2025")).body())
			.contains("is-invalid")
			.doesNotContain("isft_");
	}

	@Test
	void guessesAreThrottledByAddressApartFromTheSignInPage() {
		for (int guess = 0; guess < FailedSignIns.FROM_ONE_ADDRESS; guess++) {
			assertThat(open("isft_%064x".formatted(guess))).hasStatus(401);
		}

		assertThat(open("isft_" + "0".repeat(64))).hasStatus(429).hasHeader("Retry-After", "900");
		assertThat(Visitor.at(port).signIn("reader", "isf-reader").headers().firstValue("Location"))
			.hasValueSatisfying(to -> assertThat(to).doesNotContain("/login"));
	}

	@Test
	void aTokenOpensNoPage() {
		var token = token(make(Visitor.at(port).signedInAs("analyst"), "For pages", "ANALYST"));

		assertThat(mvc.get().uri("/activity").header("Authorization", "Bearer " + token)).hasStatus(302);
	}

	private static HttpResponse<String> make(Visitor visitor, String name, String role) {
		return visitor.post("/account", "/account/tokens", Map.of("tokenName", name, "mayDo", role, "endsOn",
				LocalDate.now(ZoneId.of("America/New_York")).plusDays(30).toString()));
	}

	private static String row(Visitor visitor, String name) {
		return Jsoup.parse(visitor.get("/account").body()).select("tr:contains(" + name + ")").text();
	}

	private static String token(HttpResponse<String> page) {
		return Jsoup.parse(page.body()).select("#made").val();
	}

	private MvcTestResult open(String token) {
		return mvc.get().uri("/api/v1/nothing").header("Authorization", "Bearer " + token).exchange();
	}

}
