package org.isftracker.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;

import org.isftracker.Journey;
import org.isftracker.api.web.Program.Answer;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.NewDraft;
import org.isftracker.resolution.SampleDrafts;
import org.isftracker.resolution.Stage;
import org.isftracker.resolution.StageMove;
import org.isftracker.resolution.Staging;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@Journey
class EditApiTests {

	@LocalServerPort
	int port;

	@Autowired
	Drafting drafting;

	@Autowired
	Staging staging;

	private Program analyst;

	@BeforeEach
	void start() {
		analyst = Program.of(port, "analyst");
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("lead", "", "ROLE_LEAD"));
	}

	@AfterEach
	void asNobody() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void aDraftIsMadeWholeAndReadBack() {
		var made = analyst.post("/api/v1/drafts", """
				{"label": "%s", "language": "en", "usage": "PUBLIC", "annexes": ["Plan"], "clauses": [
				  {"kind": "PREAMBULAR", "wording": {"words": "Recalling its decisions,"}},
				  {"kind": "OPERATIVE", "wording": {"words": "Authorizes the force:", "closing": "in all of these;"}},
				  {"kind": "OPERATIVE", "level": 1, "wording": {"words": "to guard the piers;"}},
				  {"kind": "ANNEX", "annex": 1, "wording": {"words": "The piers first."}}]}""".formatted(label()));

		assertThat(made.status()).isEqualTo(201);
		var draft = made.header("Location");
		assertThat(analyst.get(draft).header("ETag")).isEqualTo(made.header("ETag")).isNotBlank();
		assertThat(analyst.get(draft + "/clauses").json().path("items"))
			.extracting(clause -> clause.path("label").asString())
			.containsExactly("PP 1", "OP 1", "OP 1 (a)", "Annex 1, 1");
		assertThat(analyst.get(draft + "/annexes").text("/items/0/title")).isEqualTo("Plan");
	}

	@Test
	void everyFieldThatIsWrongIsNamedAndNothingIsStored() {
		var label = label();
		var refused = analyst.post("/api/v1/drafts", """
				{"label": "%s", "language": "English", "clauses": [
				  {"kind": "OPERATIVE", "level": 0, "wording": {"words": " "}}]}""".formatted(label));

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.json().path("errors")).extracting(error -> error.path("field").asString())
			.containsExactlyInAnyOrder("language", "usage", "clauses[0].wording.words");
		assertThat(analyst.get("/api/v1/drafts?size=200").body()).doesNotContain(label);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{"label": "x", "language": "en", "usage": "SECRET"}                               | 400 | value      | usage
					{"label": "x", "language": "en", "usage": "PUBLIC", "basedOn": "x"}               | 400 | value      | basedOn
					{"label":                                                                         | 400 | unreadable |
					[]                                                                                | 400 | unreadable |
					{"label": "x", "language": "en", "usage": "PUBLIC", "clauses": [{"kind": "OPERATIVE", "level": 3, "wording": {"words": "Decides;"}}]} | 422 | resolution.level-skipped | level
					{"label": "x", "language": "en", "usage": "PUBLIC", "clauses": [{"kind": "ANNEX", "annex": 4, "wording": {"words": "Decides;"}}]} | 422 | resolution.annex-unknown | annex
					{"label": "x", "language": "en", "usage": "PUBLIC", "sponsors": ["00000000-0000-0000-0000-000000000001"]} | 422 | resolution.sponsor-unknown | sponsors
					{"label": "x", "language": "en", "usage": "PUBLIC", "basedOn": "00000000-0000-0000-0000-000000000001"} | 422 | resolution.base-unknown | basedOn
					{"label": "x", "language": "en", "usage": "PUBLIC", "clauses": [{"kind": "OPERATIVE", "provision": "00000000-0000-0000-0000-000000000001", "wording": {"words": "Decides;"}}]} | 422 | provision-unknown | clauses
					""")
	void whatIsRefusedHasAName(String body, int status, String code, String field) {
		var refused = analyst.post("/api/v1/drafts", body);

		assertThat(refused.status()).as(refused.body()).isEqualTo(status);
		assertThat(refused.text("/code")).isEqualTo(code);
		assertThat(refused.text("/type")).endsWith(code);
		assertThat(refused.json().at("/errors/0/field").asString("")).isEqualTo(field == null ? "" : field);
	}

	@Test
	void aLabelThatIsTakenIsAConflict() {
		var label = label();
		create(SampleDrafts.harbour(label));

		var refused = analyst.post("/api/v1/drafts",
				"{\"label\": \"%s\", \"language\": \"en\", \"usage\": \"PUBLIC\"}".formatted(label));

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.text("/errors/0/field")).isEqualTo("label");
	}

	@Test
	void anEditNamesTheVersionThatItIsMadeFrom() {
		var clause = clause(draft(), 3);
		var words = "{\"words\": \"Decides to establish a harbour force for three years;\"}";

		var unnamed = analyst.put(clause, words);
		var seen = analyst.get(clause).header("ETag");
		var edited = analyst.put(clause, words, "If-Match", seen);
		var late = analyst.put(clause, "{\"words\": \"Decides;\"}", "If-Match", seen);

		assertThat(unnamed.status()).isEqualTo(428);
		assertThat(edited.status()).isEqualTo(200);
		assertThat(edited.text("/words")).endsWith("three years;");
		assertThat(edited.header("ETag")).isNotEqualTo(seen).isEqualTo(edited.text("/etag"));
		assertThat(late.status()).isEqualTo(412);
		assertThat(late.text("/code")).isEqualTo("stale");
		assertThat(analyst.get(clause).text("/words")).endsWith("three years;");
		assertThat(analyst.put(clause, words, "If-Match", "W/" + edited.header("ETag")).status()).isEqualTo(412);
		assertThat(analyst.put(clause, words, "If-Match", "*").status()).isEqualTo(200);
	}

	@Test
	void aNewNumberIsInNobodysWayButIsNoticed() {
		var draft = draft();
		var clause = clause(draft, 3);
		var seen = analyst.get(clause).header("ETag");
		var above = analyst.get(draft + "/clauses").text("/items/2/id");

		var added = analyst.post(draft + "/clauses",
				"{\"relation\": \"BEFORE\", \"beside\": \"%s\", \"wording\": {\"words\": \"Notes;\"}}"
					.formatted(above));

		assertThat(added.status()).isEqualTo(201);
		assertThat(analyst.get(clause, "If-None-Match", seen).text("/label")).isEqualTo("OP 3");
		assertThat(analyst.put(clause, "{\"words\": \"Decides otherwise;\"}", "If-Match", seen).status())
			.isEqualTo(200);
		assertThat(analyst.get(clause, "If-None-Match", analyst.get(clause).header("ETag")).status()).isEqualTo(304);
	}

	@Test
	void clausesAreMovedSplitJoinedAndRemoved() {
		var draft = draft();
		var clause = clause(draft, 3);

		assertThat(edit(clause, "/move", "{\"step\": \"UP\"}").text("/label")).isEqualTo("OP 1");
		var second = edit(clause, "/split", "{\"at\": 8}");
		assertThat(second.status()).isEqualTo(201);
		assertThat(second.text("/words")).isEqualTo("to establish a harbour force for two years;");
		assertThat(edit(clause, "/split", "{\"at\": 9999}").text("/code")).isEqualTo("resolution.split-place-unknown");
		var joined = analyst.post(clause + "/join", null, "If-Match", analyst.get(clause).header("ETag"));
		assertThat(joined.text("/words")).isEqualTo("Decides to establish a harbour force for two years;");
		assertThat(analyst.delete(clause).status()).isEqualTo(428);
		assertThat(analyst.delete(clause, "If-Match", joined.header("ETag")).status()).isEqualTo(204);
		assertThat(analyst.get(clause).status()).isEqualTo(404);
		assertThat(edit(clause(draft, 0), "/move", "{\"step\": \"UP\"}").text("/code"))
			.isEqualTo("resolution.nothing-above");
	}

	@Test
	void circulatedWordsAreNeverEdited() {
		var id = create(SampleDrafts.harbour(label()));
		staging.move(StageMove.of(id, Stage.CIRCULATED, LocalDate.of(2025, 11, 3)));
		var clause = clause("/api/v1/drafts/" + id, 3);

		var refused = analyst.put(clause, "{\"words\": \"Decides;\"}", "If-Match", "*");

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.text("/code")).isEqualTo("resolution.circulated");
	}

	@Test
	void aDraftIsDescribedAndFollowedByTheNext() {
		var draft = draft();
		var label = label();
		var seen = analyst.get(draft).header("ETag");
		var body = "{\"label\": \"%s\", \"usage\": \"INTERNAL\", \"symbol\": \"S/2025/1\"}".formatted(label);

		assertThat(analyst.put(draft, body, "If-Match", seen).text("/symbol")).isEqualTo("S/2025/1");
		assertThat(analyst.put(draft, body, "If-Match", seen).status()).isEqualTo(412);
		var next = analyst.post(draft + "/next", "{\"label\": \"%s next\"}".formatted(label));
		assertThat(next.text("/basedOn")).isEqualTo(analyst.get(draft).text("/id"));
		assertThat(analyst.get(next.header("Location") + "/clauses").text("/items/0/provision"))
			.isEqualTo(analyst.get(draft + "/clauses").text("/items/0/provision"));
	}

	@Test
	void aReaderEditsNothingAndSeesNothingInConfidence() {
		var reader = Program.of(port, "reader");
		var held = "/api/v1/drafts/" + create(SampleDrafts.confidential(label()));
		var clause = clause(draft(), 3);

		assertThat(reader.put(clause, "{\"words\": \"Decides;\"}").status()).isEqualTo(403);
		assertThat(reader.post("/api/v1/drafts", "{}").status()).isIn(403, 422);
		assertThat(analyst.get(held).status()).isEqualTo(200);
		assertThat(reader.get(held).status()).isEqualTo(404);
		assertThat(reader.get(held + "/clauses").status()).isEqualTo(404);
		assertThat(reader.get(clause(held, 0)).status()).isEqualTo(404);
		assertThat(reader.get("/api/v1/changes?size=200&since=2020-01-01T00:00:00Z").body())
			.doesNotContain(analyst.get(held).text("/label"));
	}

	@ParameterizedTest
	@CsvSource({ "GET, /api/v1/nothing, 404, not-found", "DELETE, /api/v1/drafts, 405, method-not-allowed",
			"GET, /api/v1/drafts/not-an-id, 404, missing", "GET, /api/v1/changes?since=yesterday, 400, moment",
			"GET, /api/v1/changes?since=99999999999-1, 400, position", "GET, /api/v1/changes?size=x, 400, value",
			"GET, /api/v1/statements?grade=BEST, 400, value", "GET, /api/v1/a;b, 400, bad-request" })
	void everyRefusalIsAProblem(String method, String path, int status, String code) {
		assertProblem(analyst.raw(method, path, null), status, code);
	}

	@Test
	void whatIsNotSpokenHereIsAProblemAsWell() {
		assertProblem(analyst.raw("GET", "/api/v1/drafts", null, "Accept", "text/csv"), 406, "not-acceptable");
		assertProblem(analyst.raw("POST", "/api/v1/drafts", "x", "Content-Type", "text/plain"), 415,
				"unsupported-media-type");
		assertThat(analyst.raw("DELETE", "/api/v1/drafts", null).header("Allow")).contains("GET", "POST");
		assertProblem(analyst.withToken("isft_" + "0".repeat(64)).raw("GET", "/api/v1/me", null), 401, "unauthorized");
	}

	private static void assertProblem(Answer answer, int status, String code) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.header("content-type")).startsWith("application/problem+json");
		assertThat(answer.text("/code")).isEqualTo(code);
		assertThat(answer.text("/detail")).isNotBlank();
	}

	private Answer edit(String clause, String deed, String body) {
		return analyst.post(clause + deed, body, "If-Match", analyst.get(clause).header("ETag"));
	}

	private String draft() {
		return "/api/v1/drafts/" + create(SampleDrafts.harbour(label()));
	}

	private DraftId create(NewDraft draft) {
		return drafting.create(draft);
	}

	private String clause(String draft, int at) {
		return draft + "/clauses/" + analyst.get(draft + "/clauses").text("/items/" + at + "/id");
	}

	private static String label() {
		return "Draft of a program " + UUID.randomUUID();
	}

}
