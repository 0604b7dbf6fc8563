package org.isftracker.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.TestDatabase;
import org.isftracker.resolution.ClauseRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Import(TestDatabase.class)
@RecordApplicationEvents
@Transactional
@WithMockUser(username = "tracker", roles = "LEAD")
class ClauseEditingTests {

	@Autowired
	Drafting drafting;

	@Autowired
	DraftReading reading;

	@Autowired
	ClauseEditing editing;

	@Autowired
	Staging staging;

	@Autowired
	JdbcClient jdbc;

	DraftId draft = new DraftId(new java.util.UUID(0, 0));

	@BeforeEach
	void aDraft() {
		draft = drafting.create(SampleDrafts.harbour("Zero draft"));
	}

	@Test
	void rewordingChangesTheFingerprintAndTheVersion() {
		var before = clause("OP 2");

		editing.reword(at("OP 2"), Wording.of("Decides to establish a harbour force for one year;"));

		var after = clause("OP 2");
		assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
		assertThat(after.version()).isGreaterThan(before.version());
		assertThat(after.provision()).isEqualTo(before.provision());
	}

	@Test
	void theSecondToSaveLearnsWhatTheFirstOneWrote() {
		var seen = at("OP 2");
		editing.reword(seen, Wording.of("Decides to establish no force;"));

		assertThatThrownBy(() -> editing.reword(seen, Wording.of("Decides to establish two forces;")))
			.isInstanceOfSatisfying(ClauseChanged.class, changed -> assertThat(changed.theirs().orElseThrow().words())
				.isEqualTo("Decides to establish no force;"));
	}

	@Test
	void anInsertedClauseRenumbersTheOthersAndChangesNoneOfThem() {
		var before = clause("OP 2");

		editing.add(draft, Place.before(before.id()), Wording.of("Notes the report;"));

		assertThat(clause("OP 3")).usingRecursiveComparison().ignoringFields("label", "marker").isEqualTo(before);
		assertThat(clause("OP 2").words()).isEqualTo("Notes the report;");
	}

	@Test
	void aClauseIsAddedUnderAnotherAndAtTheEndOfItsPart() {
		editing.add(draft, Place.under(clause("OP 3").id()), Wording.of("to dredge;"));
		editing.add(draft, Place.atEnd(ClauseKind.PREAMBULAR, null), Wording.of("Recognizing the tides,"));

		assertThat(clause("OP 3 (c)").words()).isEqualTo("to dredge;");
		assertThat(clause("PP 3").words()).isEqualTo("Recognizing the tides,");
	}

	@Test
	void theSecondPartOfASplitClauseContinuesTheFirst() {
		var whole = clause("OP 2");
		int at = whole.words().indexOf("for two years");

		editing.split(at("OP 2"), wording(whole), at);

		assertThat(clause("OP 2").words()).isEqualTo("Decides to establish a harbour force");
		assertThat(clause("OP 2").provision()).isEqualTo(whole.provision());
		assertThat(clause("OP 3").words()).isEqualTo("for two years;");
		assertThat(clause("OP 3").provision()).isNotEqualTo(whole.provision());
		assertThat(text().continuing(whole.provision())).extracting(ClauseText::label).containsExactly("OP 2", "OP 3");
	}

	@Test
	void joiningTheseAgainRestoresTheContinuationOfTheProvision() {
		var whole = clause("OP 2");
		var before = text().continuation(whole.provision());
		editing.split(at("OP 2"), wording(whole), whole.words().indexOf("for two years"));

		editing.join(at("OP 2"), at("OP 3"), null);

		assertThat(text().continuation(whole.provision())).isEqualTo(before);
	}

	@Test
	void aSplitHandsTheListAndTheClosingTextToTheSecondPart() {
		var whole = clause("OP 3");

		editing.split(at("OP 3"), wording(whole), "Authorizes".length());

		assertThat(clause("OP 3").closing()).isNull();
		assertThat(clause("OP 4").closing()).isEqualTo("and to report on all of these;");
		assertThat(clause("OP 4 (b) (ii)").words()).isEqualTo("those of the south;");
	}

	@Test
	void aJoinedClauseContinuesBoth() {
		var first = clause("OP 1");
		var second = clause("OP 2");

		editing.join(at("OP 1"), at("OP 2"), null);

		assertThat(clause("OP 1").words()).isEqualTo(first.words() + " " + second.words());
		assertThat(text().continuing(second.provision())).extracting(ClauseText::label).containsExactly("OP 1");
		assertThat(labels()).doesNotContain("OP 4");
	}

	@Test
	void theLastOfAListIsNotJoinedWithTheParagraphAfterIt() {
		assertRefused(Reason.NOTHING_TO_JOIN, () -> editing.join(at("OP 3 (b) (ii)"), at("OP 4"), null));
	}

	@Test
	void aClauseMovesWithAllThatStandsUnderIt() {
		editing.move(at("OP 3"), Step.UP, null);

		assertThat(clause("OP 2 (b) (ii)").words()).isEqualTo("those of the south;");
		assertThat(clause("OP 3").words()).startsWith("Decides to establish");
	}

	@Test
	void theFirstClauseDoesNotMoveUp() {
		assertRefused(Reason.NOTHING_ABOVE, () -> editing.move(at("OP 1"), Step.UP, null));
	}

	@Test
	void indentingPutsAClauseUnderTheOneBeforeIt() {
		editing.move(at("OP 4"), Step.IN, null);

		assertThat(clause("OP 3 (c)").words()).isEqualTo("Decides to remain seized of the matter.");
	}

	@Test
	void outdentingTakesTheLaterSiblingsAlong() {
		editing.move(at("OP 3 (a)"), Step.OUT, null);

		assertThat(labels()).containsSequence("OP 3", "OP 4", "OP 4 (a)", "OP 4 (a) (i)", "OP 4 (a) (ii)", "OP 5");
		assertThat(clause("OP 4").words()).isEqualTo("to guard the piers;");
	}

	@Test
	void aClauseGoesWithWhatStandsUnderIt() {
		editing.remove(at("OP 3"));

		assertThat(labels()).containsExactly("PP 1", "PP 2", "OP 1", "OP 2", "OP 3", "Annex 1, 1", "Annex 1, 2");
	}

	@Test
	void unsavedWordsComeAlongWithAMove() {
		editing.move(at("OP 2"), Step.DOWN, Wording.of("Decides to think again;"));

		assertThat(clause("OP 3").words()).isEqualTo("Decides to think again;");
	}

	@Test
	void aCirculatedDraftIsNotEdited() {
		var seen = at("OP 2");
		staging.move(StageMove.of(draft, Stage.CIRCULATED, LocalDate.of(2025, 11, 5)));

		assertRefused(Reason.CIRCULATED, () -> editing.reword(seen, Wording.of("Decides otherwise;")));
		assertRefused(Reason.CIRCULATED, () -> editing.remove(seen));
		assertRefused(Reason.CIRCULATED,
				() -> editing.add(draft, Place.atEnd(ClauseKind.OPERATIVE, null), Wording.of("Notes;")));
	}

	@Test
	void theDatabaseRefusesToChangeCirculatedWords() {
		var seen = clause("OP 2");
		staging.move(StageMove.of(draft, Stage.CIRCULATED, LocalDate.of(2025, 11, 5)));

		assertThatThrownBy(() -> jdbc.sql("update clause set words = 'Decides otherwise' where id = :id")
			.param("id", seen.id().id())
			.update()).isInstanceOf(DataIntegrityViolationException.class)
			.hasMessageContaining("The words of a circulated draft never change");
	}

	@Test
	void theDatabaseRefusesToRemoveACirculatedClause() {
		var seen = clause("OP 2");
		staging.move(StageMove.of(draft, Stage.CIRCULATED, LocalDate.of(2025, 11, 5)));

		assertThatThrownBy(() -> jdbc.sql("delete from clause where id = :id").param("id", seen.id().id()).update())
			.isInstanceOf(DataIntegrityViolationException.class);
	}

	private static void assertRefused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable edit) {
		assertThatThrownBy(edit).isInstanceOfSatisfying(ClauseRefused.class,
				refused -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private static Wording wording(ClauseText clause) {
		return new Wording(clause.heading(), clause.words(), clause.closing(), clause.labelSuffix());
	}

	private ClauseAt at(String label) {
		return new ClauseAt(clause(label).id(), clause(label).version());
	}

	private List<String> labels() {
		return text().clauses().stream().map(ClauseText::label).toList();
	}

	private ClauseText clause(String label) {
		return text().clauses().stream().filter(clause -> clause.label().equals(label)).findFirst().orElseThrow();
	}

	private DraftText text() {
		return reading.find(draft).orElseThrow();
	}

}
