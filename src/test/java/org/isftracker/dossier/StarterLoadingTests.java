package org.isftracker.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.isftracker.TestDatabase;
import org.isftracker.actor.ActorRegister;
import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.Assessment;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.assessment.Readiness;
import org.isftracker.assessment.Standing;
import org.isftracker.council.Council;
import org.isftracker.mandate.Mandate;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.OfferView;
import org.isftracker.participation.ParticipationStatus;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@Import({ TestDatabase.class, LoadedRecords.class })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WithMockUser(username = "analyst", roles = "ANALYST")
class StarterLoadingTests {

	private final StarterDossier dossier = new DossierReader().read();

	private RecordIds ids = new RecordIds();

	@BeforeAll
	void load(@Autowired StarterLoading loading) {
		this.ids = loading.loadIntoEmpty();
	}

	@Test
	void everyFactOfTheFirstReportIsShown(@Autowired LoadedRecords records) {
		var shown = records.shown();

		assertThat(dossier.facts()).hasSize(49)
			.allSatisfy((fact) -> assertThat(fact.records()).as(fact.fact())
				.isNotEmpty()
				.allMatch((record) -> isShown(records, shown, record)));
	}

	@Test
	void itIsLoadedOnce(@Autowired StarterLoading loading, @Autowired ActorRegister actors) {
		assertThat(loading.loadIntoEmpty().find("actor", "indonesia")).isEmpty();

		assertThat(actors.everyone()).hasSameSizeAs(dossier.actors());
	}

	@Test
	void theSecondRevisionIsCurrentAndAdopted(@Autowired DraftReading drafts) {
		assertThat(drafts.current()).map(DraftSummary::id).hasValue(ids.draft("us-second-revision"));
		assertThat(drafts.current()).map(DraftSummary::stage).hasValue(Stage.ADOPTED);
		assertThat(drafts.summaries()).hasSize(4).noneMatch((draft) -> draft.stage() == Stage.WORKING);
	}

	@Test
	void paragraphsAreNumberedAsInTheAdoptedText(@Autowired DraftReading drafts) {
		assertThat(label(drafts, "us-second-revision", "force")).isEqualTo("OP 7");
		assertThat(label(drafts, "us-second-revision", "duration")).isEqualTo("OP 8");
		assertThat(label(drafts, "us-second-revision", "reporting")).isEqualTo("OP 10");
		assertThat(label(drafts, "us-first", "closing")).isEqualTo("OP 10");
		assertThat(label(drafts, "us-second-revision", "task-weapons")).isEqualTo("OP 7 (b) (ii)");
	}

	@Test
	void noClauseIsLeftToCheck(@Autowired DraftReading drafts, @Autowired Mandate mandate) {
		assertThat(drafts.texts(drafts.summaries().stream().map(DraftSummary::id).toList()))
			.allSatisfy((text) -> assertThat(mandate.clausesToCheck(text)).isEmpty());
	}

	@Test
	void indonesiaWalksBackAndSuspends(@Autowired NationReading nations) {
		var indonesia = nations.nation(ids.actor("indonesia")).orElseThrow();

		assertThat(indonesia.status()).extracting("status").isEqualTo(ParticipationStatus.SUSPENDED);
		assertThat(indonesia.contributions()).filteredOn((offered) -> offered.kind() == ContributionKind.TROOPS)
			.flatExtracting((offered) -> offered.offers())
			.extracting(OfferView::most)
			.containsExactly(8000L, 8000L, 8000L, 20000L, 20000L);
	}

	@Test
	void thirteenVoteInFavourAndTwoAbstain(@Autowired Council council) {
		var tally = council.tally(ids.draft("us-second-revision"));

		assertThat(tally).hasFieldOrPropertyWithValue("inFavour", 13).hasFieldOrPropertyWithValue("abstaining", 2);
		assertThat(council.membersOn(LocalDate.of(2025, 11, 17))).hasSize(15);
		assertThat(council.membersOn(LocalDate.of(2026, 11, 23))).hasSize(15);
	}

	@Test
	void someVerdictsHoldSomeAreStaleAndSomeConditionsAreUnassessed(@Autowired Assessment assessment) {
		var newest = assessment.under(ids.draft("us-second-revision")).orElseThrow();

		assertThat(newest.count(Standing.CURRENT)).isGreaterThanOrEqualTo(10);
		assertThat(newest.count(Standing.UNASSESSED)).isGreaterThanOrEqualTo(5);
		assertThat(keys(newest, Standing.STALE)).containsExactlyInAnyOrder("turkiye-mandate-first",
				"turkiye-text-quality", "turkiye-palestinians-govern", "egypt-peacekeeping-only",
				"egypt-no-foreign-rule", "jordan-un-mandate", "united-arab-emirates-framework",
				"italy-after-the-fighting", "pakistan-peacekeeping-mandate");
		assertThat(newest.count(Standing.DISPUTED)).isZero();
	}

	@Test
	void nothingWasAssessedUnderTheRivalText(@Autowired Assessment assessment) {
		var rival = assessment.under(ids.draft("russian-text")).orElseThrow();

		assertThat(rival.conditions()).filteredOn((condition) -> !condition.asksOthers())
			.isNotEmpty()
			.allMatch((condition) -> condition.judgement().standing() == Standing.UNASSESSED);
	}

	@Test
	void nationsComeStayInDoubtAreBlockedAndStayOut(@Autowired Assessment assessment) {
		var newest = assessment.under(ids.draft("us-second-revision")).orElseThrow();

		assertThat(Readiness.values()).allMatch((readiness) -> newest.count(readiness) > 0);
		assertThat(newest.nations()).filteredOn((nation) -> nation.readiness() == Readiness.COMES)
			.extracting((nation) -> nation.nation().id())
			.contains(ids.actor("kosovo"), ids.actor("albania"), ids.actor("united-states"));
	}

	private boolean isShown(LoadedRecords records, Set<UUID> shown, String record) {
		var kind = record.substring(0, record.indexOf(':'));
		var id = ids.get(kind, record.substring(kind.length() + 1));
		return shown.contains(id) || records.isFound(kind, id);
	}

	private String label(DraftReading drafts, String draft, String clause) {
		return drafts.find(ids.draft(draft))
			.flatMap((text) -> text.clause(ids.clause(draft, clause)))
			.map(ClauseText::label)
			.orElseThrow();
	}

	private List<String> keys(DraftAssessment newest, Standing standing) {
		var found = newest.conditions()
			.filter((condition) -> condition.judgement().standing() == standing)
			.map(AssessedCondition::condition)
			.toList();
		return dossier.nations()
			.stream()
			.flatMap((nation) -> nation.conditions().stream())
			.map(NationEntry.Condition::key)
			.filter((key) -> found.stream().anyMatch((view) -> view.id().equals(ids.condition(key))))
			.toList();
	}

}
