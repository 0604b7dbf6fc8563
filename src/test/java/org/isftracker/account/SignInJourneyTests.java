package org.isftracker.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.isftracker.Journey;
import org.isftracker.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Journey
class SignInJourneyTests {

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
	void whoeverIsNotSignedInIsSentToTheSignInPage() {
		var answer = Visitor.at(port).get("/activity");

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
	}

	@Test
	void aFragmentAsksForTheWholePageWhenNobodyIsSignedIn() {
		assertThat(mvc.get().uri("/activity").header("HX-Request", "true")).hasHeader("HX-Refresh", "true");
	}

	@ParameterizedTest
	@ValueSource(strings = { "analyst", "lead", "reader", "admin" })
	void everyDemoAccountSignsIn(String username) {
		var visitor = Visitor.at(port);

		assertThat(to(visitor.signIn(username, "isf-" + username))).doesNotContain("/login");
		assertThat(visitor.get("/").statusCode()).isEqualTo(200);
	}

	@Test
	void lettersAndBlanksAroundTheUsernameDoNotCount() {
		assertThat(to(Visitor.at(port).signIn(" Lead ", "isf-lead"))).doesNotContain("/login");
	}

	@ParameterizedTest
	@ValueSource(strings = { "lead", "nobody", "tracker", "" })
	void aWrongPasswordIsRefusedWithTheSameWordsWhoeverItIs(String username) {
		var visitor = Visitor.at(port);

		assertThat(to(visitor.signIn(username, "wrong"))).endsWith("/login?error");
		assertThat(visitor.get("/login?error").body()).contains("The username or the password is wrong");
	}

	@Test
	void theSessionIsAnotherOneAfterSigningIn() {
		var visitor = Visitor.at(port);
		visitor.get("/login");
		var before = visitor.session();

		visitor.signIn("reader", "isf-reader");

		assertThat(visitor.session()).isNotBlank().isNotEqualTo(before);
	}

	@Test
	void theSessionCookieIsKeptFromScriptsAndForeignPages() {
		assertThat(Visitor.at(port).get("/login").headers().allValues("Set-Cookie"))
			.anySatisfy(cookie -> assertThat(cookie).startsWith("tracker=").contains("HttpOnly", "SameSite=Lax"));
	}

	@Test
	void afterTenFailuresEvenTheRightPasswordHasToWait() {
		var visitor = Visitor.at(port);
		for (int i = 0; i < FailedSignIns.FOR_ONE_PERSON; i++) {
			visitor.signIn("lead", "wrong");
		}

		assertThat(to(visitor.signIn("lead", "isf-lead"))).endsWith("/login?wait=15");
		assertThat(visitor.get("/login?wait=15").body()).contains("Try again in 15 minutes");
		assertThat(to(visitor.signIn("reader", "isf-reader"))).doesNotContain("/login");
	}

	@Test
	void successForgetsTheFailuresBefore() {
		var visitor = Visitor.at(port);
		for (int i = 0; i < FailedSignIns.FOR_ONE_PERSON - 1; i++) {
			visitor.signIn("lead", "wrong");
		}
		visitor.signIn("lead", "isf-lead");

		assertThat(to(Visitor.at(port).signIn("lead", "wrong"))).endsWith("/login?error");
	}

	@Test
	void aFormWithoutTokenIsRefusedInWords() {
		var answer = Visitor.at(port).signedInAs("admin").postWithoutToken("/people", Map.of());

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("This is not yours to do");
	}

	@Test
	void aSignInPageThatWasOpenForTooLongIsShownAgain() {
		assertThat(to(Visitor.at(port).postWithoutToken("/login", Map.of("username", "lead", "password", "isf-lead"))))
			.endsWith("/login?again");
	}

	@Test
	void everyPageCarriesTheHeadersThatProtectIt() {
		var headers = Visitor.at(port).get("/login").headers();

		assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
			.contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
			.doesNotContain("unsafe"));
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
	}

	@Test
	void theInterfaceForProgramsAnswersWithProblems() {
		assertThat(mvc.get().uri("/api/v1/nothing")).hasStatus(401).hasContentType("application/problem+json");
		assertThat(mvc.get().uri("/api/v1/nothing").headers(headers -> headers.setBasicAuth("reader", "isf-reader")))
			.hasStatus(404);
		assertThat(mvc.get().uri("/api/v1/nothing").headers(headers -> headers.setBasicAuth("reader", "wrong")))
			.hasStatus(401)
			.hasContentType("application/problem+json");
	}

	@Test
	void healthIsOpenAndTheRestOfTheActuatorForAdministrators() {
		assertThat(Visitor.at(port).get("/actuator/health").statusCode()).isEqualTo(200);
		assertThat(Visitor.at(port).get("/actuator").statusCode()).isEqualTo(302);
		assertThat(Visitor.at(port).signedInAs("lead").get("/actuator").statusCode()).isEqualTo(403);
		assertThat(Visitor.at(port).signedInAs("admin").get("/actuator").statusCode()).isEqualTo(200);
	}

	@Test
	void badAddressesGetAPageInWords() {
		var visitor = Visitor.at(port).signedInAs("lead");

		assertThat(List.of("/nothing", "/activity?page=x", "/activity?person=%00", "/people/%00", "/activity?kind=%ff"))
			.extracting(path -> visitor.get(path).statusCode())
			.containsExactly(404, 400, 400, 400, 400);
		assertThat(visitor.get("/nothing").body()).contains("There is no such page");
	}

	private static String to(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("");
	}

}
