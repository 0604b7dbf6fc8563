package org.isftracker.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;

import org.isftracker.Journey;
import org.isftracker.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@Journey
class PeopleJourneyTests {

	@LocalServerPort
	int port;

	@Autowired
	Admission admission;

	@Test
	void aNewPersonSignsInAndLosesTheSessionWithTheAccount() {
		var admin = Visitor.at(port).signedInAs("admin");
		add(admin, "nadia.new", "Nadia New");
		var nadia = Visitor.at(port);
		nadia.signIn("nadia.new", "a first password");
		assertThat(nadia.get("/activity").body()).contains("Nadia New");

		admin.post("/people/nadia.new", "/people/nadia.new/deactivation", Map.of());

		assertThat(nadia.get("/activity").statusCode()).isEqualTo(302);
		assertThat(nadia.signIn("nadia.new", "a first password").headers().firstValue("Location"))
			.hasValueSatisfying(to -> assertThat(to).endsWith("/login?error"));
		assertThat(admin.get("/people/nadia.new").body()).contains("added the person", "deactivated");
	}

	@Test
	void anotherRoleHoldsAtOnce() {
		var admin = Visitor.at(port).signedInAs("admin");
		add(admin, "rolf.role", "Rolf Role");
		var rolf = Visitor.at(port);
		rolf.signIn("rolf.role", "a first password");

		admin.post("/people/rolf.role", "/people/rolf.role/role", Map.of("role", "ADMINISTRATOR"));

		assertThat(rolf.get("/people").statusCode()).isEqualTo(302);
		rolf.signIn("rolf.role", "a first password");
		assertThat(rolf.get("/people").statusCode()).isEqualTo(200);
		admin.post("/people/rolf.role", "/people/rolf.role/role", Map.of("role", "READER"));
	}

	@Test
	void theLastAdministratorStays() {
		var admin = Visitor.at(port).signedInAs("admin");

		var answer = admin.post("/people/admin", "/people/admin/role", Map.of("role", "READER"));
		admin.post("/people/admin", "/people/admin/deactivation", Map.of());

		assertThat(answer.body()).contains("This is the last active administrator");
		assertThat(admin.get("/people/admin").body()).contains("This is the last active administrator", "Deactivate");
	}

	@Test
	void whatIsWrongStandsBesideTheFieldAndWhatWasTypedStays() {
		var admin = Visitor.at(port).signedInAs("admin");

		var answer = admin.post("/people/new", "/people", Map.of("username", "Lead <b>", "name",
				"A\u202Eb" + "x".repeat(300), "role", "EMPEROR", "password", "short"));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("value=\"Lead &lt;b&gt;\"").contains("x".repeat(300));
	}

	@Test
	void aTakenUsernameIsRefusedBesideTheField() {
		var answer = Visitor.at(port)
			.signedInAs("admin")
			.post("/people/new", "/people",
					Map.of("username", "lead", "name", "Another", "role", "READER", "password", "a first password"));

		assertThat(answer.body()).contains("id=\"username-problem\"", "Somebody already has this username");
	}

	@Test
	void controlCharactersAndReversedWritingAreRefused() {
		var admin = Visitor.at(port).signedInAs("admin");

		assertThat(admin.post("/people/new", "/people", person("\u0007bell")).body()).contains("a control character");
		assertThat(admin.post("/people/new", "/people", person("a\u0000b")).body()).contains("a control character");
		assertThat(admin.post("/people/new", "/people", person("a\u202Eb")).body()).contains("reverses the direction");
		assertThat(admin.post("/people/new", "/people", person("x".repeat(201))).body()).contains("at most 200");
	}

	@Test
	void oneChangesNameAndPasswordOneself() {
		add(Visitor.at(port).signedInAs("admin"), "otto.own", "Otto Own");
		var here = Visitor.at(port);
		var there = Visitor.at(port);
		here.signIn("otto.own", "a first password");
		there.signIn("otto.own", "a first password");

		here.post("/account", "/account/name", Map.of("name", "Otto Renamed"));
		here.post("/account", "/account/password",
				Map.of("present", "a first password", "next", "another password", "again", "another password"));

		assertThat(here.get("/account").body()).contains("Personal menu of Otto Renamed");
		assertThat(there.get("/account").statusCode()).isEqualTo(302);
		assertThat(Visitor.at(port).signIn("otto.own", "another password").headers().firstValue("Location"))
			.hasValueSatisfying(to -> assertThat(to).doesNotContain("/login"));
	}

	@Test
	void aWrongPresentPasswordIsRefusedBesideTheField() {
		var answer = Visitor.at(port)
			.signedInAs("reader")
			.post("/account", "/account/password",
					Map.of("present", "wrong", "next", "another password", "again", "another passwort"));

		assertThat(answer.body()).contains("id=\"again-problem\"");
	}

	@Test
	void onlyAdministratorsSeeThePeople() {
		assertThat(Visitor.at(port).signedInAs("lead").get("/people").statusCode()).isEqualTo(403);
		assertThat(Visitor.at(port).signedInAs("lead").get("/").body()).doesNotContain("href=\"/people\"");
		assertThat(Visitor.at(port).signedInAs("admin").get("/").body()).contains("href=\"/people\"");
	}

	@Test
	@WithMockUser(username = "lead", roles = "LEAD")
	void theServiceItselfRefusesWhoeverIsNoAdministrator() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> admission.letGo("reader"));
	}

	private static void add(Visitor admin, String username, String name) {
		var answer = admin.post("/people/new", "/people",
				Map.of("username", username, "name", name, "role", "READER", "password", "a first password"));
		assertThat(answer.statusCode()).isEqualTo(302);
	}

	private static Map<String, String> person(String name) {
		return Map.of("username", "some.body", "name", name, "role", "READER", "password", "a first password");
	}

}
