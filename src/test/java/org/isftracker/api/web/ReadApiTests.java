package org.isftracker.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.isftracker.Journey;
import org.isftracker.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Reads the starter dossier as a program does. */
@Journey
@TestPropertySource(properties = "tracker.dossier=starter")
class ReadApiTests {

	private static final Map<String, String> LISTS = Map.of("/drafts/{", "/api/v1/drafts", "/provisions/{",
			"/api/v1/provisions", "/terms/{", "/api/v1/terms", "/nations/{", "/api/v1/nations", "/conditions/{",
			"/api/v1/conditions", "/statements/{", "/api/v1/statements", "/actors/{", "/api/v1/actors", "/clauses/{",
			"clauses", "/verdicts/{", "verdicts", "/briefings/{", "/api/v1/briefings");

	@LocalServerPort
	int port;

	@Autowired
	Statements statements;

	@ParameterizedTest
	@ValueSource(strings = { "reader", "analyst", "lead", "admin" })
	void everythingThatIsReadIsAnsweredAsDescribed(String username) {
		var program = Program.of(port, username);

		var read = addresses(program);

		assertThat(read).hasSizeGreaterThan(30);
		read.values().forEach(address -> assertThat(program.get(address).status()).as(address).isEqualTo(200));
	}

	@Test
	void everyOperationHasANameOfItsOwnAndIsExplained() {
		var names = new ArrayList<String>();

		for (var path : Program.of(port, "reader").contract().description().path("paths")) {
			for (var operation : path) {
				names.add(operation.path("operationId").asString());
				assertThat(operation.path("summary").asString()).as(operation.toString()).isNotBlank();
				assertThat(operation.path("tags").path(0).asString()).doesNotContain("-");
			}
		}

		assertThat(names).doesNotHaveDuplicates().noneMatch(name -> name.contains("_")).hasSizeGreaterThan(40);
	}

	@Test
	void theDescriptionTellsHowToSignInAndWhatMayBeMissing() {
		var description = Program.of(port, "reader").contract().description();
		var draft = description.at("/components/schemas/Draft");

		assertThat(description.at("/components/securitySchemes").propertyNames()).contains("basic", "token");
		assertThat(draft.at("/properties/symbol/type")).extracting(JsonNode::asString).contains("string", "null");
		assertThat(draft.at("/properties/label/type").asString()).isEqualTo("string");
		assertThat(draft.path("required")).hasSize(draft.path("properties").size());
		assertThat(description.at("/components/schemas/NewDraftRequest/required")).extracting(JsonNode::asString)
			.containsExactlyInAnyOrder("label", "language", "usage");
	}

	@Test
	void walkingThePagesGivesEverythingOnce() {
		var program = Program.of(port, "analyst");
		var all = ids(program, "/api/v1/statements?size=200");
		var walked = new ArrayList<String>();

		var next = "/api/v1/statements?size=7";
		while (!next.isEmpty()) {
			var page = program.get(next);
			page.json().path("items").forEach(item -> walked.add(item.path("id").asString()));
			next = page.json().path("links").path("next").asString("");
			assertThat(page.header("Link").contains("rel=\"next\"")).isEqualTo(!next.isEmpty());
		}

		assertThat(walked).containsExactlyElementsOf(all).hasSizeGreaterThan(20);
	}

	@Test
	void aPageHoldsAtMostTwoHundred() {
		var refused = Program.of(port, "reader").get("/api/v1/actors?size=201&page=0");

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text("/code")).isEqualTo("unfit");
		assertThat(refused.json().path("errors")).extracting(error -> error.path("field").asString())
			.containsExactlyInAnyOrder("size", "page");
	}

	@Test
	void aPageBeyondTheLastIsEmptyAndLeadsBack() {
		var page = Program.of(port, "reader").get("/api/v1/terms?page=999");

		assertThat(page.json().path("items")).isEmpty();
		assertThat(page.text("/links/prev")).isEqualTo(page.text("/links/last"));
	}

	@Test
	void anAnswerTakesAsManyStatementsHoweverMuchIsInIt() throws Exception {
		var program = Program.of(port, "lead");
		var differing = new TreeMap<String, List<Integer>>();

		for (var address : addresses(program).values()) {
			if (program.get(address).json().has("items")) {
				program.get(address + "?size=200");
				int few = statements.during(() -> program.get(address + "?size=1")).size();
				int many = statements.during(() -> program.get(address + "?size=200")).size();
				differing.put(address, List.of(few, many));
			}
		}

		assertThat(differing).hasSizeGreaterThan(15)
			.allSatisfy((address, counts) -> assertThat(counts.get(0)).isEqualTo(counts.get(1)).isLessThan(40));
	}

	@Test
	void theStandingsAddUpToTheReadinessThatPagesShow() {
		var program = Program.of(port, "reader");
		var current = program.get("/api/v1/drafts?size=200")
			.json()
			.path("items")
			.valueStream()
			.filter(draft -> draft.path("current").asBoolean())
			.findFirst()
			.orElseThrow();
		var draft = "/api/v1/drafts/" + current.path("id").asString();

		assertThat(program.get(draft + "/standings?size=200").json().path("items")).isNotEmpty()
			.allSatisfy(standing -> assertThat(standing.path("verdict").isNull()).isEqualTo(
					"UNASSESSED".equals(standing.path("standing").asString()) || !standing.path("others").isNull()))
			.anySatisfy(standing -> assertThat(standing.path("others").path("doing")).isNotEmpty());
		assertThat(program.get(draft + "/readiness?size=200").json().path("items")).isNotEmpty();
	}

	private static Map<String, String> addresses(Program program) {
		var found = new TreeMap<String, String>();
		program.contract().description().path("paths").propertyStream().forEach(path -> {
			if (path.getValue().has("get")) {
				address(program, path.getKey()).forEach(address -> found.put(path.getKey(), address));
			}
		});
		return found;
	}

	/** The address with the first record that there is in place of each variable. */
	private static List<String> address(Program program, String path) {
		var address = path;
		while (address.contains("{")) {
			int at = address.indexOf('{');
			var before = address.substring(0, at);
			var list = LISTS.get(before.substring(before.lastIndexOf('/', at - 2)) + "{");
			if (list == null) {
				list = "/api/v1/drafts";
			}
			var ids = ids(program, list.startsWith("/") ? list : before.substring(0, at - 1));
			if (ids.isEmpty()) {
				return List.of();
			}
			address = before + ids.get(0) + address.substring(address.indexOf('}') + 1);
		}
		return List.of(address);
	}

	private static List<String> ids(Program program, String list) {
		return program.get(list).json().path("items").valueStream().map(item -> item.path("id").asString()).toList();
	}

}
