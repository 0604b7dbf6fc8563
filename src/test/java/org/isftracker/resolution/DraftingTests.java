package org.isftracker.resolution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.TestDatabase;
import org.isftracker.resolution.DraftRefused.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
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
class DraftingTests {

	@Autowired
	Drafting drafting;

	@Autowired
	DraftReading reading;

	@Autowired
	Staging staging;

	@Autowired
	ApplicationEvents events;

	@Test
	void clausesComeBackNumberedInTheirOrder() {
		var draft = drafting.create(SampleDrafts.harbour("Zero draft"));

		assertThat(text(draft).clauses()).extracting(ClauseText::label)
			.containsExactly("PP 1", "PP 2", "OP 1", "OP 2", "OP 3", "OP 3 (a)", "OP 3 (b)", "OP 3 (b) (i)",
					"OP 3 (b) (ii)", "OP 4", "Annex 1, 1", "Annex 1, 2");
	}

	@Test
	void theNextDraftContinuesTheProvisionsOfItsBase() {
		var base = drafting.create(SampleDrafts.harbour("Zero draft"));

		var next = drafting.startNext(base, "First revision");

		assertThat(text(next).clauses()).extracting(ClauseText::provision)
			.containsExactlyElementsOf(text(base).clauses().stream().map(ClauseText::provision).toList());
		assertThat(text(next).clauses()).extracting(ClauseText::words)
			.containsExactlyElementsOf(text(base).clauses().stream().map(ClauseText::words).toList());
		assertThat(text(next).summary().basedOn()).isEqualTo(base);
		assertThat(text(next).annexes()).isEqualTo(text(base).annexes());
	}

	@Test
	void startingTheNextDraftTellsWhichClauseCameFromWhich() {
		var base = drafting.create(SampleDrafts.harbour("Zero draft"));

		var next = drafting.startNext(base, "First revision");

		assertThat(events.stream(DraftStarted.class)).singleElement().satisfies(started -> {
			assertThat(started.draft()).isEqualTo(next);
			assertThat(started.base()).isEqualTo(base);
			text(base).clauses()
				.forEach(clause -> assertThat(
						text(next).clause(requireNonNull(started.clauses().get(clause.id()))).orElseThrow().words())
					.isEqualTo(clause.words()));
		});
	}

	@Test
	void aLabelIsGivenOnce() {
		drafting.create(SampleDrafts.harbour("Zero draft"));

		assertThatThrownBy(() -> drafting.create(SampleDrafts.harbour("zero draft "))).isInstanceOfSatisfying(
				DraftRefused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.LABEL_TAKEN));
	}

	@Test
	void aLevelMayNotBeSkipped() {
		var skipping = List.of(NewClause.operative("Decides:"), NewClause.operative(2, "too deep;"));

		assertThatThrownBy(() -> drafting.create(NewDraft.of("Zero draft", skipping))).isInstanceOfSatisfying(
				ClauseRefused.class,
				refused -> assertThat(refused.reason()).isEqualTo(ClauseRefused.Reason.LEVEL_SKIPPED));
	}

	@Test
	@WithMockUser(username = "tracker", roles = "READER")
	void readersMakeNoDrafts() {
		assertThatThrownBy(() -> drafting.create(SampleDrafts.harbour("Zero draft")))
			.isInstanceOf(AccessDeniedException.class);
	}

	@Test
	void theLatestCirculatedDraftOfTheMainLineIsCurrentUntilALeadMarksAnother() {
		var first = circulated("Zero draft", LocalDate.of(2025, 11, 5));
		var second = circulated("First revision", LocalDate.of(2025, 11, 10));
		drafting.create(SampleDrafts.harbour("Second revision"));

		assertThat(reading.current().orElseThrow().id()).isEqualTo(second);

		staging.markCurrent(first);

		assertThat(reading.current().orElseThrow().id()).isEqualTo(first);
		assertThat(reading.summaries()).filteredOn(DraftSummary::current)
			.extracting(DraftSummary::id)
			.containsExactly(first);
	}

	private DraftId circulated(String label, LocalDate on) {
		var draft = drafting.create(SampleDrafts.harbour(label));
		staging.move(StageMove.of(draft, Stage.CIRCULATED, on));
		return draft;
	}

	private DraftText text(DraftId id) {
		return reading.find(id).orElseThrow();
	}

}
