package org.isftracker.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.isftracker.Statements;
import org.isftracker.TestDatabase;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.NewActor;
import org.isftracker.evidence.Grade;
import org.isftracker.evidence.NewStatement;
import org.isftracker.evidence.StatementForm;
import org.isftracker.evidence.StatementRecording;
import org.isftracker.evidence.Usage;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionTracking;
import org.isftracker.participation.NationTracking;
import org.isftracker.participation.Strength;
import org.isftracker.participation.Wording;
import org.isftracker.resolution.ClauseAt;
import org.isftracker.resolution.ClauseEditing;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.NewDraft;
import org.isftracker.resolution.Stage;
import org.isftracker.resolution.StageMove;
import org.isftracker.resolution.Staging;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Two briefings on two texts, between which a nation stated another condition. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({ TestDatabase.class, Statements.class })
@Transactional
@WithMockUser(username = "tracker", roles = "LEAD")
class BriefingArchiveTests {

	static final LocalDate THEN = LocalDate.of(2025, 11, 13);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	BriefingPreparing preparing;

	@Autowired
	BriefingReleasing releasing;

	@Autowired
	BriefingArchive archive;

	@Autowired
	Drafting drafting;

	@Autowired
	ClauseEditing clauses;

	@Autowired
	DraftReading drafts;

	@Autowired
	Staging staging;

	@Autowired
	ActorRegister actors;

	@Autowired
	StatementRecording statements;

	@Autowired
	NationTracking nations;

	@Autowired
	ConditionTracking conditions;

	@Autowired
	Statements counted;

	ActorId nation;

	DraftId second;

	BriefingId earlier;

	BriefingId later;

	@BeforeEach
	void twoBriefings() {
		nation = actors.register(NewActor.named("Briefingland", ActorKind.STATE));
		nations.addNation(nation);
		condition("Reports twice a year", Usage.PUBLIC);
		condition("Secret protocol", Usage.IN_CONFIDENCE);
		var first = drafting.create(NewDraft.of("First text",
				List.of(NewClause.operative("Requests the force to report to the Council every year;"))));
		staging.move(StageMove.of(first, Stage.CIRCULATED, THEN));
		earlier = release(first, "Yearly reports");
		second = drafting.startNext(first, "Second text");
		var report = drafts.find(second).orElseThrow().clauses().get(0);
		clauses.reword(new ClauseAt(report.id(), report.version()),
				org.isftracker.resolution.Wording.of("Requests the force to report to the Council every six months;"));
		staging.move(StageMove.of(second, Stage.CIRCULATED, THEN));
		condition("Medical evacuation", Usage.PUBLIC);
		later = release(second, "Reports twice a year");
	}

	@Test
	void whatEachSaidOfANationStandsInTheOrderOfTheirRelease() {
		var trail = trail(new ArchiveSubject(ArchiveSubject.Kind.NATION, nation.toString()));

		assertThat(trail.name()).isEqualTo("Briefingland");
		assertThat(trail.steps()).extracting(ArchiveTrail.Step::draft).containsExactly("First text", "Second text");
		assertThat(trail.steps()).extracting(ArchiveTrail.Step::fresh).containsExactly(false, true);
		assertThat(said(trail, 0)).contains("Reports twice a year").doesNotContain("Medical evacuation");
		assertThat(said(trail, 1)).contains("Reports twice a year", "Medical evacuation");
	}

	@Test
	void aClauseIsFollowedThroughItsNumbers() {
		var provision = drafts.find(second).orElseThrow().clauses().get(0).provision();
		var trail = trail(new ArchiveSubject(ArchiveSubject.Kind.CLAUSE, provision.toString()));

		assertThat(trail.name()).startsWith("OP 1: Requests the force");
		assertThat(trail.steps().get(0).changes()).isEmpty();
		assertThat(trail.steps().get(1).changes()).singleElement()
			.satisfies(change -> assertThat(change.label()).isEqualTo("OP 1"));
	}

	@Test
	void twoBriefingsStandSideBySideAsFarAsTheyDiffer() {
		var page = Jsoup.parse(get("/briefings/compare?from=" + earlier + "&to=" + later)).text();

		assertThat(page)
			.contains("Yearly reports Reports twice a year", "First text, circulated Second text, circulated",
					"Briefingland, Medical evacuation")
			.doesNotContain("Internal", "Briefingland, Reports twice a year", "Secret protocol", "??");
		assertThat(Jsoup.parse(get("/briefings/compare?from=" + later + "&to=" + later)).text())
			.contains("Both say the same of the record.");
	}

	@Test
	void readersFindWhatWasReleasedAndNothingElse() {
		var prepared = preparing.prepare(BriefingPlan.on(second, "Internal"));
		var reader = SecurityMockMvcRequestPostProcessors.user("reader").roles("READER");

		assertThat(mvc.get().uri("/briefings/archive").with(reader)).hasStatusOk()
			.bodyText()
			.contains("Briefingland", "Yearly reports", "OP 1: Requests")
			.doesNotContain("Secret protocol", prepared.toString(), "??");
		assertThat(mvc.get().uri("/briefings/archive?of=nation:" + nation).with(reader)).hasStatusOk()
			.bodyText()
			.contains("Medical evacuation", "otherwise than before")
			.doesNotContain("Secret protocol", "??");
		assertThat(mvc.get().uri("/briefings/compare?from=" + earlier + "&to=" + prepared).with(reader)).hasStatus(404);
		assertThat(mvc.get().uri("/briefings/compare?from=" + earlier + "&to=" + prepared)).hasStatus(404);
	}

	@Test
	void whatTheyShowLeavesAsSpreadsheets() {
		assertThat(get("/briefings/archive?table=released&format=csv")).contains("Yearly reports", "Internal");
		assertThat(get("/briefings/archive?of=nation:" + nation + "&table=trail&format=csv"))
			.contains("Second text,yes,Medical evacuation,")
			.doesNotContain("Yearly reports", "Secret protocol");
		assertThat(get("/briefings/archive?of=clause:" + drafts.find(second).orElseThrow().clauses().get(0).provision()
				+ "&table=trail&format=csv"))
			.contains("every six months")
			.doesNotContain("every year");
		assertThat(get("/briefings/compare?from=" + earlier + "&to=" + later + "&format=csv"))
			.contains("Headline,Yearly reports,Reports twice a year", "Briefingland, Medical evacuation")
			.doesNotContain("Secret protocol");
	}

	@Test
	void whatNoBriefingTellsOfIsNotFound() {
		for (var of : List.of("nonsense", "nation:nonsense", "term:" + nation, "planet:" + nation)) {
			assertThat(mvc.get().uri("/briefings/archive?of=" + of)).as(of).hasStatus(404);
		}
	}

	@Test
	void theNumberOfStatementsDoesNotGrowWithTheBriefings() throws Exception {
		var addresses = List.of("/briefings/archive", "/briefings/archive?of=nation:" + nation,
				"/briefings/compare?from=" + earlier + "&to=" + later);
		addresses.forEach(this::get);
		var few = count(addresses);

		release(second, "Third");
		release(second, "Fourth");
		addresses.forEach(this::get);

		assertThat(count(addresses)).isEqualTo(few);
	}

	private ArchiveTrail trail(ArchiveSubject subject) {
		return Objects.requireNonNull(archive.following(subject).orElseThrow().trail());
	}

	private Map<String, Integer> count(List<String> addresses) throws Exception {
		var counts = new TreeMap<String, Integer>();
		for (var address : addresses) {
			counts.put(address, counted.during(() -> get(address)).size());
		}
		return counts;
	}

	private String get(String address) {
		var answer = mvc.get().uri(address).exchange();
		TestSecurityContextHolder.setContext(TestSecurityContextHolder.getContext());
		assertThat(answer).hasStatusOk();
		return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static List<String> said(ArchiveTrail trail, int step) {
		return trail.steps().get(step).said().stream().map(ArchiveTrail.Said::on).toList();
	}

	private BriefingId release(DraftId draft, String headline) {
		var id = preparing.prepare(BriefingPlan.on(draft, "Internal"));
		preparing.write(id, Place.HEADLINE, 0, headline);
		preparing.write(id, Place.SUMMARY, 0, "What a minister must know.");
		releasing.release(id, 2, "The vote is near.");
		return id;
	}

	private void condition(String title, Usage usage) {
		var said = statements.record(new NewStatement(nation, null, null, THEN, null, "Gazette", null, null, "en",
				Grade.ON_RECORD, StatementForm.PARAPHRASE, "It asks for this.", null, usage, null));
		conditions.state(nation, new Wording(title, "Comes only then.", ConditionKind.LIMIT_OF_SCOPE, Strength.REQUIRED,
				null, Set.of(), THEN, null, Set.of(said)));
	}

}
