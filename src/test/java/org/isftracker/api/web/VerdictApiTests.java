package org.isftracker.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.isftracker.Journey;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.NewActor;
import org.isftracker.api.web.Program.Answer;
import org.isftracker.evidence.Grade;
import org.isftracker.evidence.NewStatement;
import org.isftracker.evidence.StatementForm;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementRecording;
import org.isftracker.evidence.Usage;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionTracking;
import org.isftracker.participation.NationTracking;
import org.isftracker.participation.Strength;
import org.isftracker.participation.Wording;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.SampleDrafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@Journey
class VerdictApiTests {

	private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext context;

	private Program analyst;

	private String draft;

	private ConditionId condition;

	private StatementId hushed;

	@BeforeEach
	void aConditionAndADraft() {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("analyst", "", "ROLE_ANALYST"));
		analyst = Program.of(port, "analyst");
		draft = "/api/v1/drafts/"
				+ context.getBean(Drafting.class).create(SampleDrafts.harbour("Text " + UUID.randomUUID()));
		var nation = context.getBean(ActorRegister.class)
			.register(NewActor.named("Programmia " + UUID.randomUUID(), ActorKind.STATE));
		context.getBean(NationTracking.class).addNation(nation);
		condition = context.getBean(ConditionTracking.class)
			.state(nation, new Wording("No guarding", "It guards nothing.", ConditionKind.PROHIBITED_TASK,
					Strength.RED_LINE, null, Set.of(), DAY, null, Set.of(said(nation, Usage.PUBLIC))));
		hushed = said(nation, Usage.IN_CONFIDENCE);
	}

	@AfterEach
	void asNobody() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void aVerdictIsRecordedOnTheWordsThatWereSeenAndStands() {
		assertThat(standing(analyst).path("standing").asString()).isEqualTo("UNASSESSED");

		var given = judge(analyst, fingerprint());

		assertThat(given.status()).as(given.body()).isEqualTo(201);
		assertThat(analyst.get(given.header("Location")).json()).isEqualTo(given.json());
		assertThat(given.text("/judgedBy")).isEqualTo("analyst");
		assertThat(standing(analyst).path("standing").asString()).isEqualTo("CURRENT");
		assertThat(standing(analyst).at("/verdict/outcome").asString()).isEqualTo("NOT_MET");
		assertThat(analyst.get("/api/v1/conditions/" + condition + "/verdicts").json().path("total").asInt()).isOne();
	}

	@Test
	void aReaderSeesTheVerdictWithoutEvidenceInConfidence() {
		judge(analyst, fingerprint());
		var verdicts = "/api/v1/conditions/" + condition + "/verdicts";

		assertThat(analyst.get(verdicts).json().at("/items/0/evidence")).hasSize(1);
		assertThat(Program.of(port, "reader").get(verdicts).json().at("/items/0/evidence")).isEmpty();
		assertThat(Program.of(port, "reader").get("/api/v1/statements/" + hushed).status()).isEqualTo(404);
	}

	@Test
	void aVerdictOnWordsThatChangedMeanwhileShowsThem() {
		var seen = fingerprint();
		var clause = draft + "/clauses/" + clause();
		analyst.put(clause, "{\"words\": \"Decides nothing;\"}", "If-Match", "*");

		var refused = judge(analyst, seen);

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.text("/code")).isEqualTo("assessment.words-changed");
		assertThat(refused.text("/errors/0/field")).isEqualTo("clauses");
		assertThat(refused.text("/reworded/wordsThen")).startsWith("Decides to establish");
		assertThat(refused.text("/reworded/wordsNow")).isEqualTo("Decides nothing;");
	}

	@Test
	void whatIsNoVerdictIsRefusedByName() {
		var none = "{\"condition\": \"%s\", \"outcome\": \"MET\", \"rationale\": \"So.\"}";

		assertRefused(analyst.post(draft + "/verdicts", none.formatted(condition)), 422, "assessment.rests-on-nothing");
		assertRefused(analyst.post(draft + "/verdicts", none.formatted(UUID.randomUUID())), 422,
				"assessment.no-such-condition");
		assertRefused(analyst.post("/api/v1/drafts/" + UUID.randomUUID() + "/verdicts", none.formatted(condition)), 404,
				"assessment.no-such-draft");
		assertRefused(analyst.post(draft + "/verdicts", "{}"), 422, "unfit");
		assertThat(judge(Program.of(port, "reader"), fingerprint()).status()).isEqualTo(403);
		assertThat(judge(Program.of(port, "admin"), fingerprint()).status()).isEqualTo(403);
	}

	private static void assertRefused(Answer answer, int status, String code) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.text("/code")).isEqualTo(code);
	}

	private Answer judge(Program program, String fingerprint) {
		return program.post(draft + "/verdicts", """
				{"condition": "%s", "outcome": "NOT_MET", "rationale": "It guards the piers.",
				 "clauses": [{"clause": "%s", "fingerprint": "%s"}], "evidence": ["%s"]}""".formatted(condition,
				clause(), fingerprint, hushed));
	}

	private JsonNode standing(Program program) {
		return program.get(draft + "/standings?size=200")
			.json()
			.path("items")
			.valueStream()
			.filter(one -> one.path("condition").asString().equals(condition.toString()))
			.findFirst()
			.orElseThrow();
	}

	private String clause() {
		return analyst.get(draft + "/clauses").text("/items/3/id");
	}

	private String fingerprint() {
		return analyst.get(draft + "/clauses").text("/items/3/fingerprint");
	}

	private StatementId said(ActorId nation, Usage usage) {
		return context.getBean(StatementRecording.class)
			.record(new NewStatement(nation, null, null, DAY, null, "Harbour Gazette", null, null, "en",
					Grade.ON_RECORD, StatementForm.PARAPHRASE, "It guards nothing.", null, usage, null));
	}

}
