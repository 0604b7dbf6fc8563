package org.isftracker.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.isftracker.TestDatabase;
import org.isftracker.resolution.ClauseAt;
import org.isftracker.resolution.ClauseEditing;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.SampleDrafts;
import org.isftracker.resolution.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Import(TestDatabase.class)
@Transactional
@WithMockUser(username = "tracker", roles = "ANALYST")
class MandateTrackingTests {

	@Autowired
	Drafting drafting;

	@Autowired
	DraftReading drafts;

	@Autowired
	TermKeeping terms;

	@Autowired
	MandateTracking tracking;

	@Autowired
	ClauseChecking checking;

	@Autowired
	Mandate mandate;

	@Autowired
	ClauseEditing editing;

	@Autowired
	EntityManager entities;

	@Test
	void aReadingIsOutdatedOnceAClauseUnderItIsReworded() {
		var base = drafting.create(SampleDrafts.harbour("First text"));
		var term = term("Duration");
		tracking.read(stated(base, term, "one year", null));
		var copy = drafting.startNext(base, "Second text");

		assertThat(reading(copy, term).isOutdated(texts(copy))).isFalse();
		reword(copy, "For two years this time;");
		assertThat(reading(copy, term).isOutdated(texts(copy))).isTrue();
		assertThat(mandate.toReadAgain(copy)).extracting(ReadingView::term).containsExactly(term);
		assertThat(reading(base, term).isOutdated(texts(base))).isFalse();

		tracking.read(stated(copy, term, "two years", reading(copy, term).id()));
		assertThat(reading(copy, term).isOutdated(texts(copy))).isFalse();
		assertThat(mandate.toReadAgain(copy)).isEmpty();
	}

	@Test
	void aReadingSupersedesTheOneBeforeAndKeepsIt() {
		var draft = drafting.create(SampleDrafts.harbour("First text"));
		var term = term("Duration");
		var first = tracking.read(stated(draft, term, "one year", null));

		var second = tracking.read(stated(draft, term, "two years", first));

		assertThat(mandate.readings(List.of(draft))).singleElement()
			.returns(second, ReadingView::id)
			.returns("two years", ReadingView::value)
			.extracting(ReadingView::clauses)
			.isEqualTo(Set.of(clauses(draft).get(0)));
		assertThat(mandate.history(term)).extracting(ReadingView::value).containsExactly("two years", "one year");
	}

	@Test
	void aReadingMadeFromAnOlderOneIsRefusedWithTheOneOfNow() {
		var draft = drafting.create(SampleDrafts.harbour("First text"));
		var term = term("Duration");
		var first = tracking.read(stated(draft, term, "one year", null));
		tracking.read(stated(draft, term, "two years", first));

		assertThatExceptionOfType(ReadingSuperseded.class)
			.isThrownBy(() -> tracking.read(stated(draft, term, "three years", first)))
			.satisfies(refused -> assertThat(refused.now().value()).isEqualTo("two years"));
	}

	@Test
	void aReadingRestsOnClausesOfItsOwnDraft() {
		var draft = drafting.create(SampleDrafts.harbour("First text"));
		var other = drafting.create(SampleDrafts.harbour("Second text"));
		var term = term("Duration");
		var reading = new NewReading(draft, term, ReadingState.STATED, "one year", null, null, null,
				Set.of(clauses(other).get(0)), List.of(), LocalDate.EPOCH, null);

		assertThatExceptionOfType(MandateRefused.class).isThrownBy(() -> tracking.read(reading))
			.returns("clauses", MandateRefused::field);
	}

	@Test
	void aCopiedDraftSaysWhatItsBaseSaysInItsOwnClauses() {
		var base = drafting.create(SampleDrafts.harbour("First text"));
		var term = term("Duration");
		tracking.read(stated(base, term, "one year", null));
		checking.checkedWithoutTerm(base, clauses(base).get(1));
		entities.flush();
		entities.clear();

		var copy = drafting.startNext(base, "Second text");
		entities.flush();
		entities.clear();

		assertThat(mandate.readings(List.of(copy))).singleElement()
			.returns("one year", ReadingView::value)
			.returns(Set.of(clauses(copy).get(0)), ReadingView::clauses);
		assertThat(mandate.checkedClauses(copy)).containsExactly(clauses(copy).get(1));
	}

	@Test
	void clausesThatNobodyLinkedOrCheckedAreLeftToGoThrough() {
		var draft = drafting.create(SampleDrafts.harbour("First text"));
		var all = clauses(draft);
		tracking.read(stated(draft, term("Duration"), "one year", null));
		checking.checkedWithoutTerm(draft, all.get(1));

		assertThat(mandate.clausesToCheck(drafts.find(draft).orElseThrow())).extracting(ClauseText::id)
			.isEqualTo(all.subList(2, all.size()));
	}

	@Test
	void aClauseLinkedToATermThatIsSilentBreaksTheSilence() {
		var draft = drafting.create(SampleDrafts.harbour("First text"));
		var term = term("Exit");
		tracking.read(new NewReading(draft, term, ReadingState.SILENT, null, null, null, null, Set.of(), List.of(),
				LocalDate.EPOCH, null));
		assertThat(mandate.reading(draft, term)).get().matches(ReadingView::isSilent);

		tracking.linkClause(draft, term, clauses(draft).get(0));

		assertThat(mandate.reading(draft, term)).get().matches(reading -> !reading.isSilent());
	}

	@Test
	@WithMockUser(username = "tracker", roles = "READER")
	void readersRecordNothing() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> term("Duration"));
	}

	private TermId term(String name) {
		return terms.add(new NewTerm(Dimension.DURATION, name, "Until when?"));
	}

	private List<ClauseId> clauses(DraftId draft) {
		return drafts.find(draft).orElseThrow().clauses().stream().map(ClauseText::id).toList();
	}

	private Map<ClauseId, ClauseText> texts(DraftId draft) {
		return drafts.find(draft)
			.orElseThrow()
			.clauses()
			.stream()
			.collect(Collectors.toMap(ClauseText::id, Function.identity()));
	}

	private ReadingView reading(DraftId draft, TermId term) {
		return mandate.reading(draft, term).orElseThrow();
	}

	private void reword(DraftId draft, String words) {
		var clause = drafts.find(draft).orElseThrow().clauses().get(0);
		editing.reword(new ClauseAt(clause.id(), clause.version()), Wording.of(words));
	}

	private NewReading stated(DraftId draft, TermId term, String value, @Nullable ReadingId madeFrom) {
		return new NewReading(draft, term, ReadingState.STATED, value, null, null, null, Set.of(clauses(draft).get(0)),
				List.of(), LocalDate.EPOCH, madeFrom);
	}

}
