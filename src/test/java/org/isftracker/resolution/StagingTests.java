package org.isftracker.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.isftracker.TestDatabase;
import org.isftracker.resolution.StageRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Import(TestDatabase.class)
@RecordApplicationEvents
@Transactional
@WithMockUser(username = "tracker", roles = "LEAD")
class StagingTests {

	static final LocalDate DAY = LocalDate.of(2025, 11, 5);

	@Autowired
	Drafting drafting;

	@Autowired
	DraftReading reading;

	@Autowired
	Staging staging;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ApplicationEvents events;

	@Test
	void circulatingFreezesTheFingerprintAndIsAnnounced() {
		var draft = drafting.create(SampleDrafts.harbour("Zero draft"));

		staging.move(StageMove.of(draft, Stage.CIRCULATED, DAY));

		assertThat(summary(draft).fingerprint()).matches("[0-9a-f]{64}");
		assertThat(summary(draft).datedOn()).isEqualTo(DAY);
		assertThat(events.stream(DraftCirculated.class)).containsExactly(new DraftCirculated(draft));
	}

	@Test
	void theSameTextHasTheSameFingerprint() {
		assertThat(summary(circulated("Zero draft")).fingerprint())
			.isEqualTo(summary(circulated("First draft")).fingerprint());
	}

	@Test
	void theDatabaseKeepsACirculatedDraftCirculated() {
		var draft = circulated("Zero draft");

		assertThatThrownBy(
				() -> jdbc.sql("update draft set stage = 'WORKING' where id = :id").param("id", draft.id()).update())
			.isInstanceOf(DataIntegrityViolationException.class);
	}

	@Test
	void theHistoryTellsEachMove() {
		var draft = circulated("Zero draft");
		var deadline = Staging.newYork(LocalDate.of(2025, 11, 7), LocalTime.of(18, 0));

		staging.move(silence(draft, DAY.plusDays(1), deadline));

		assertThat(staging.history(draft)).extracting(PastMove::stage)
			.containsExactly(Stage.CIRCULATED, Stage.UNDER_SILENCE);
		assertThat(summary(draft).deadline()).isEqualTo(Instant.parse("2025-11-07T23:00:00Z"));
	}

	@Test
	void anApproximateDaySaysSo() {
		var draft = drafting.create(SampleDrafts.harbour("Zero draft"));

		staging.move(new StageMove(draft, Stage.CIRCULATED, DAY, "5 or 6 November", null, null, null, List.of(), null));

		assertThat(summary(draft).approximately()).isEqualTo("5 or 6 November");
	}

	@Test
	void aMoveThatTheTableDoesNotHaveIsRefused() {
		var draft = circulated("Zero draft");

		assertRefused(Reason.MOVE_NOT_ALLOWED, () -> staging.move(StageMove.of(draft, Stage.SILENCE_KEPT, DAY)));
	}

	@Test
	void aSilenceNeedsItsEndAndNothingElseHasOne() {
		var draft = circulated("Zero draft");
		var end = Instant.parse("2025-11-07T23:00:00Z");

		assertRefused(Reason.DEADLINE_MISSING, () -> staging.move(silence(draft, DAY, null)));
		assertRefused(Reason.DEADLINE_BEFORE_THE_MOVE,
				() -> staging.move(silence(draft, LocalDate.of(2025, 11, 8), end)));
		assertRefused(Reason.DEADLINE_OUT_OF_PLACE,
				() -> staging.move(new StageMove(draft, Stage.IN_BLUE, DAY, null, null, end, null, List.of(), null)));
	}

	@Test
	void daysRunForwardAndNotIntoTheFuture() {
		var draft = circulated("Zero draft");

		assertRefused(Reason.BEFORE_THE_LAST_MOVE,
				() -> staging.move(StageMove.of(draft, Stage.IN_BLUE, DAY.minusDays(1))));
		assertRefused(Reason.DAY_IN_THE_FUTURE,
				() -> staging.move(StageMove.of(draft, Stage.IN_BLUE, LocalDate.of(2999, 1, 1))));
	}

	@Test
	void aDraftThatMovedMeanwhileIsNotMovedAgain() {
		var draft = circulated("Zero draft");
		int seen = summary(draft).version();
		staging.move(StageMove.of(draft, Stage.IN_BLUE, DAY));

		assertRefused(Reason.MOVED_MEANWHILE,
				() -> staging.move(new StageMove(draft, Stage.ADOPTED, DAY, null, null, null, null, List.of(), seen)));
	}

	@Test
	void anEmptyDraftIsNotCirculated() {
		var draft = drafting.create(NewDraft.of("Zero draft", List.of()));

		assertRefused(Reason.NO_CLAUSES, () -> staging.move(StageMove.of(draft, Stage.CIRCULATED, DAY)));
	}

	@Test
	void hoursOfNewYorkFollowItsClocks() {
		assertThat(Staging.newYork(LocalDate.of(2025, 7, 1), LocalTime.NOON))
			.isEqualTo(Instant.parse("2025-07-01T16:00:00Z"));
		assertThat(Staging.newYork(LocalDate.of(2025, 12, 1), LocalTime.NOON))
			.isEqualTo(Instant.parse("2025-12-01T17:00:00Z"));
		assertThat(Staging.newYork(LocalDate.of(2025, 11, 2), LocalTime.of(1, 30)))
			.isEqualTo(Instant.parse("2025-11-02T05:30:00Z"));
		assertRefused(Reason.HOUR_DOES_NOT_EXIST, () -> Staging.newYork(LocalDate.of(2026, 3, 8), LocalTime.of(2, 30)));
	}

	@Test
	@WithMockUser(username = "tracker", roles = "ANALYST")
	void analystsMoveNoStage() {
		var draft = drafting.create(SampleDrafts.harbour("Zero draft"));

		assertThatThrownBy(() -> staging.move(StageMove.of(draft, Stage.CIRCULATED, DAY)))
			.isInstanceOf(AccessDeniedException.class);
	}

	private static StageMove silence(DraftId draft, LocalDate on, @Nullable Instant deadline) {
		return new StageMove(draft, Stage.UNDER_SILENCE, on, null, null, deadline, null, List.of(), null);
	}

	private static void assertRefused(Reason reason, ThrowingCallable move) {
		assertThatThrownBy(move).isInstanceOfSatisfying(StageRefused.class,
				refused -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private DraftId circulated(String label) {
		var draft = drafting.create(SampleDrafts.harbour(label));
		staging.move(StageMove.of(draft, Stage.CIRCULATED, DAY));
		return draft;
	}

	private DraftSummary summary(DraftId draft) {
		return reading.find(draft).orElseThrow().summary();
	}

}
